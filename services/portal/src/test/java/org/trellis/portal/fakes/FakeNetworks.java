package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Signposting's contract about networks: one that the viewer is in, one that it is invited to.
public final class FakeNetworks {

    public static final String KITCHENS = "0e000000-0000-7000-8000-0000000000ea";
    public static final String INVITED = "0e000000-0000-7000-8000-0000000000eb";
    public static final String MEMBER = "0e000000-0000-7000-8000-0000000000ec";

    private static final String V1 = "/api/signposting/v1/networks";
    private static final String ID = "([0-9a-f-]{36})";

    private FakeNetworks() {}

    static void on(FakeService signposting) {
        signposting.on("GET", V1, _ -> Answer.ok(Map.of("items", List.of(network(INVITED), network(KITCHENS)))));
        signposting.on("POST", V1, FakeNetworks::found);
        signposting.on("POST", V1 + "/codes", FakeNetworks::type);
        signposting.on(
                "GET",
                V1 + "/" + ID,
                call -> List.of(KITCHENS, INVITED).contains(call.part(0))
                        ? Answer.ok(network(call.part(0)))
                        : Answer.problem(404, "not-found", "There is nothing here."));
        signposting.on(
                "POST",
                V1 + "/" + ID + "/code",
                _ -> Answer.ok(Map.of("code", "7K4M-29QX-BTPA-0WZR", "until", "2036-12-14T10:00:00Z")));
        signposting.on(
                "POST",
                V1 + "/" + ID + "/invitations",
                call -> People.COUNCIL.equals(call.json().path("organisationId").asText())
                        ? Answer.problem(409, "no-institutions-here", "Groups alone.")
                        : Answer.of(204, null));
        signposting.on("DELETE", V1 + "/" + ID + "/invitation", _ -> Answer.of(204, null));
        signposting.on(
                "PUT",
                V1 + "/" + ID + "/seat",
                call -> "full".equals(call.json().path("shownName").asText())
                        ? Answer.problem(409, "network-full", "There are 200 members.")
                        : Answer.of(204, null));
        signposting.on("DELETE", V1 + "/" + ID + "/seat", _ -> Answer.of(204, null));
        signposting.on("PUT", V1 + "/" + ID + "/members/" + ID + "/muting", _ -> Answer.of(204, null));
        signposting.on(
                "GET",
                V1 + "/" + ID + "/messages",
                _ -> Answer.ok(Map.of(
                        "items",
                        List.of(
                                message(MEMBER, null, "The wharf <kitchen>", "Loaves over"),
                                message(null, null, null, "Bye")),
                        "next",
                        MEMBER)));
        signposting.on("POST", V1 + "/" + ID + "/messages", FakeNetworks::write);
    }

    private static Answer found(Call call) {
        return call.json().path("about").asText("").contains("07700")
                        && !call.json().path("nothingPrivate").asBoolean()
                ? Answer.problem(422, "words-have-telephone", "There is a number in it.")
                : Answer.of(201, network(KITCHENS));
    }

    private static Answer type(Call call) {
        return switch (call.json().path("code").asText()) {
            case "right" -> Answer.ok(Map.of("id", INVITED));
            case "groups" -> Answer.problem(409, "no-institutions-here", "Groups alone.");
            default -> Answer.problem(422, "code-not-known", "Not a code.");
        };
    }

    private static Answer write(Call call) {
        var words = call.json().path("words").asText();
        if (words.contains("07700") && !call.json().path("nothingPrivate").asBoolean()) {
            return Answer.problem(422, "words-have-telephone", "There is a number in it.");
        }
        return words.contains("fifty")
                ? Answer.problem(503, "too-many-messages", "Too many today.")
                : Answer.of(204, null);
    }

    private static Map<String, Object> network(String id) {
        var network = new HashMap<String, Object>(Map.of(
                "id", id, "name", "Kitchens <of> Eastmere", "about", "We swap surplus.", "institutionsMayJoin", false));
        network.put("member", id.equals(KITCHENS));
        if (id.equals(KITCHENS)) {
            network.put(
                    "members",
                    List.of(
                            Map.of(
                                    "id",
                                    "0e000000-0000-7000-8000-0000000000ed",
                                    "organisationId",
                                    People.AL_NOOR,
                                    "joinedOn",
                                    "2026-11-01",
                                    "you",
                                    true,
                                    "muted",
                                    false),
                            Map.of(
                                    "id",
                                    MEMBER,
                                    "name",
                                    "The wharf <kitchen>",
                                    "joinedOn",
                                    "2026-11-02",
                                    "you",
                                    false,
                                    "muted",
                                    true),
                            Map.of(
                                    "id",
                                    "0e000000-0000-7000-8000-0000000000ee",
                                    "joinedOn",
                                    "2026-11-03",
                                    "you",
                                    false,
                                    "muted",
                                    false)));
        } else {
            network.put("until", "2036-12-30T09:15:00Z");
            network.put("invitedBy", People.QUAYSIDE);
        }
        return network;
    }

    private static Map<String, Object> message(String member, String organisation, String name, String words) {
        var message = new HashMap<String, Object>();
        message.put("id", "0e000000-0000-7000-8000-0000000000ef");
        message.put("memberId", member);
        message.put("organisationId", organisation);
        message.put("name", name);
        message.put("byYou", false);
        message.put("words", words);
        message.put("at", "2026-11-20T10:00:00Z");
        return message;
    }
}
