package org.trellis.portal.fakes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Signposting's contract about leaflets, the codes on them, and where people went.
public final class FakeLeaflets {

    public static final String HANDED = "0e000000-0000-7000-8000-0000000000e1";
    public static final String EMPTY = "0e000000-0000-7000-8000-0000000000e2";

    private static final String V1 = "/api/signposting/v1";
    private static final String ID = "([0-9a-f-]{36})";
    private static final Map<String, ObjectNode> ALL = new ConcurrentHashMap<>();

    private FakeLeaflets() {}

    static void on(FakeService signposting) {
        ALL.put(HANDED, leaflet(HANDED, "en", List.of(target(People.AL_NOOR, null), target(People.COUNCIL, null))));
        ALL.put(EMPTY, leaflet(EMPTY, "cy", List.of(target(People.FREE_WHARF, null))));
        signposting.on("POST", V1 + "/leaflets", FakeLeaflets::hand);
        signposting.on(
                "GET",
                V1 + "/leaflets/" + ID,
                call -> ALL.containsKey(call.part(0))
                        ? Answer.ok(ALL.get(call.part(0)))
                        : Answer.problem(404, "not-found", "There is nothing here."));
        signposting.on("POST", V1 + "/arrivals", FakeLeaflets::enter);
        signposting.on(
                "GET",
                V1 + "/arrivals/counts",
                _ -> Answer.ok(Map.of("items", List.of(Map.of("month", "2026-10", "need", "food", "count", 3)))));
        signposting.on(
                "GET",
                V1 + "/onward",
                call -> Answer.ok(Map.of(
                        "month",
                        call.query().getOrDefault("month", "2026-10") + "-01",
                        "items",
                        "2026-09".equals(call.query().get("month"))
                                ? List.of()
                                : List.of(
                                        Map.of("receiverId", People.AL_NOOR, "need", "food", "handed", 14, "came", 9),
                                        Map.of("receiverId", People.FREE_WHARF, "need", "company")),
                        "next",
                        "x~food")));
    }

    private static Answer hand(Call call) {
        var said = call.json();
        if (said.path("place").asText().equals("EM9")) {
            return Answer.problem(503, "links-not-current", "The links are not current.");
        }
        if (said.path("note").asText("").contains("@")) {
            return Answer.problem(422, "note-has-email", "The note holds an e-mail address.");
        }
        var id = UUID.randomUUID().toString();
        var targets = new java.util.ArrayList<Map<String, Object>>();
        said.path("targets")
                .forEach(one -> targets.add(target(
                        one.path("organisationId").asText(null),
                        one.path("pathwayId").asText(null))));
        if (said.path("fallback").isObject()) {
            var last = target(null, said.at("/fallback/pathwayId").asText());
            last.put("fallback", true);
            targets.add(last);
        }
        ALL.put(id, leaflet(id, said.path("language").asText(), targets));
        return Answer.of(201, ALL.get(id));
    }

    private static Answer enter(Call call) {
        return switch (call.json().path("code").asText()) {
            case "7K4M2-9QXBT" -> Answer.ok(Map.of("need", "food"));
            case "many" -> Answer.problem(503, "too-many-codes", "Too many today.");
            default -> Answer.problem(422, "code-not-known", "Not a code of yours.");
        };
    }

    private static Map<String, Object> target(String organisation, String pathway) {
        var target = new java.util.HashMap<String, Object>();
        target.put("organisationId", organisation == null ? People.COUNCIL : organisation);
        target.put("pathwayId", pathway);
        target.put("fallback", false);
        target.put("signposted", People.AL_NOOR.equals(organisation));
        return target;
    }

    private static ObjectNode leaflet(String id, String language, List<Map<String, Object>> targets) {
        var leaflet = FakeService.JSON
                .createObjectNode()
                .put("id", id)
                .put("code", "7K4M2-9QXBT")
                .put("need", "food")
                .put("place", "EM1")
                .put("language", language)
                .put("handedOn", "2036-11-30")
                .put("usableUntil", "2037-02-28");
        leaflet.set("targets", FakeService.JSON.valueToTree(targets));
        return leaflet;
    }
}
