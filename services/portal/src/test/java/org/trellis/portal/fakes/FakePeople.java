package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Directory's contract about members, invitations and two people.
public final class FakePeople {

    public static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
    public static final String TOKEN_OF_A_COUNCIL = "CCCCCCCCCCCCCCCCCCCCCC";
    public static final String WAITING = "0e000000-0000-7000-8000-0000000000c1";

    private static final String V1 = "/api/directory/v1";
    private static final String ID = "([0-9a-f-]{36})";

    private FakePeople() {}

    static void join(FakeDirectory directory) {
        members(directory);
        invitations(directory);
        settling(directory);
    }

    private static void members(FakeDirectory directory) {
        directory.on("GET", V1 + "/members", FakePeople::list);
        directory.on(
                "PUT",
                V1 + "/members/me",
                call -> call.json().path("called").asText().length() > 40
                        ? Answer.problem(
                                400,
                                "invalid-request",
                                "Look at the name.",
                                List.of(Map.of("field", "called", "message", "Use at most 40 letters")))
                        : Answer.of(204, null));
        directory.on(
                "DELETE",
                V1 + "/members/me",
                call -> "shut".equals(call.query().get("door"))
                        ? outcome("done")
                        : Answer.problem(409, "last-steward", "You are the last steward."));
        directory.on("POST", V1 + "/members/me/sign-out-everywhere", _ -> Answer.of(204, null));
        directory.on("DELETE", V1 + "/members/" + ID, _ -> outcome("asked"));
        directory.on("PUT", V1 + "/members/" + ID + "/roles", _ -> outcome("done"));
        directory.on(
                "PUT",
                V1 + "/members/" + ID + "/post",
                call -> call.json().path("wards").toString().contains("Harbour")
                        ? Answer.problem(
                                400,
                                "invalid-request",
                                "Look at the wards.",
                                List.of(Map.of("field", "<list element>", "message", "A ward has a code")))
                        : Answer.ok(Map.of()));
    }

    private static Answer list(Call call) {
        var council = People.COUNCIL.equals(call.header("trellis-organisation"));
        var me = Map.of("person", People.AMINA, "called", "Amina <b>", "roles", List.of("steward"), "me", true);
        var nameless = Map.of(
                "person", People.NAMELESS, "roles", List.of("helper"), "since", "2026-11-20T10:00:00Z", "me", false);
        var officer = Map.of(
                "person",
                People.NAMELESS,
                "called",
                "Jo",
                "roles",
                List.of("helpline"),
                "me",
                false,
                "post",
                Map.of(
                        "team",
                        "Communities",
                        "wards",
                        List.of("E05999901"),
                        "cover",
                        Map.of("person", People.AMINA, "from", "2036-12-01", "until", "2036-12-24")));
        return council
                ? Answer.ok(Map.of("items", List.of(me, officer), "roleLabels", Map.of()))
                : Answer.ok(Map.of(
                        "items", List.of(me, nameless), "roleLabels", Map.of("helper", "éveryone & <neighbours>")));
    }

    private static void invitations(FakeDirectory directory) {
        directory.on(
                "GET",
                V1 + "/invitations",
                _ -> Answer.ok(Map.of("items", List.of(invitation("Amina's sister", "phone", "•••• 321")))));
        directory.on("POST", V1 + "/invitations", call -> {
            var asked = call.json();
            if (asked.path("address").asText("").equals("nobody")) {
                return Answer.problem(422, "address-not-read", "Write a telephone number.");
            }
            return asked.path("by").asText().equals("link")
                    ? Answer.of(
                            201,
                            Map.of(
                                    "id",
                                    UUID.randomUUID(),
                                    "role",
                                    "helper",
                                    "by",
                                    "link",
                                    "link",
                                    "http://localhost:8080/invitation/" + TOKEN,
                                    "word",
                                    "4821"))
                    : Answer.of(201, invitation("Somebody", "phone", "•••• 123"));
        });
        directory.on("DELETE", V1 + "/invitations/" + ID, _ -> Answer.of(204, null));
        var held = held(People.AL_NOOR, "Al-Noor Kitchen", "group", "helper");
        var theirs = held(People.COUNCIL, "Eastmere Council", "council", "helpline");
        directory.on("GET", V1 + "/invitations/held/" + TOKEN, _ -> Answer.ok(held));
        directory.on("GET", V1 + "/invitations/held/" + TOKEN_OF_A_COUNCIL, _ -> Answer.ok(theirs));
        directory.on("POST", V1 + "/invitations/held/" + TOKEN + "/acceptance", call -> switch (call.json()
                .path("word")
                .asText()) {
            case "4821" -> Answer.ok(held);
            case "0000" -> Answer.problem(422, "invitation-for-another", "It was sent to somebody else.");
            case "9999" -> Answer.problem(503, "acceptance-noted", "Noted.");
            default -> Answer.problem(422, "word-wrong", "That is not the code word.");
        });
    }

    private static Map<String, Object> held(String organisation, String name, String kind, String role) {
        var held = new HashMap<String, Object>();
        held.put("organisation", organisation);
        held.put("name", name);
        held.put("kind", kind);
        held.put("role", role);
        held.put("roleLabel", kind.equals("group") ? "neighbours" : null);
        held.put("wordNeeded", true);
        held.put("succession", false);
        return held;
    }

    private static Map<String, Object> invitation(String called, String by, String hint) {
        return Map.of(
                "id",
                UUID.randomUUID(),
                "role",
                "helper",
                "called",
                called,
                "by",
                by,
                "hint",
                hint,
                "expiresAt",
                "2036-12-01T10:00:00Z");
    }

    private static void settling(FakeDirectory directory) {
        directory.on("GET", V1 + "/rule", _ -> Answer.ok(Map.of("twoPeople", true)));
        directory.on("PUT", V1 + "/rule", _ -> outcome("asked"));
        directory.on(
                "GET", V1 + "/succession/contact", _ -> Answer.problem(404, "not-found", "There is nothing here."));
        directory.on(
                "PUT",
                V1 + "/succession/contact",
                call -> call.json().path("address").asText().equals("nobody")
                        ? Answer.problem(422, "address-not-read", "Write a telephone number.")
                        : outcome("done"));
        directory.on("DELETE", V1 + "/succession/contact", _ -> outcome("done"));
        var pending = Map.of(
                "id",
                WAITING,
                "organisation",
                "Al-Noor Kitchen",
                "act",
                "close",
                "deed",
                "group-closed",
                "askedBy",
                "Amina",
                "mine",
                false,
                "expiresAt",
                "2036-12-01T10:00:00Z");
        directory.on("GET", V1 + "/confirmations", _ -> Answer.ok(Map.of("items", List.of(pending))));
        directory.on("POST", V1 + "/confirmations/" + ID, _ -> Answer.of(204, null));
        directory.on("GET", V1 + "/confirmations/held/" + TOKEN, _ -> Answer.ok(pending));
        directory.on("POST", V1 + "/confirmations/held/" + TOKEN, _ -> Answer.of(204, null));
        var question = Map.of(
                "organisation",
                "Al-Noor Kitchen <b>",
                "summary",
                "Hot halal meals.",
                "confirmedAt",
                "2026-01-02T10:00:00Z",
                "expiresAt",
                "2037-01-02T10:00:00Z");
        directory.on("GET", V1 + "/still-right/" + TOKEN, _ -> Answer.ok(question));
        directory.on("POST", V1 + "/still-right/" + TOKEN, _ -> Answer.of(204, null));
        var rule = Map.of("freshDays", 90, "ageingDays", 180, "shownDays", 365, "brokenLinkDays", 14);
        directory.on("GET", V1 + "/freshness", _ -> Answer.ok(rule));
    }

    private static Answer outcome(String state) {
        return Answer.of(state.equals("done") ? 200 : 202, Map.of("state", state));
    }
}
