package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about capacity: Al-Noor Kitchen goes slow, Quayside Mutual Aid pauses.
final class FakeCapacity {

    private static final String GROUP = "/api/directory/v1/groups/([0-9a-f-]{36})/";

    private FakeCapacity() {}

    static void on(FakeService directory) {
        directory.on(
                "GET",
                GROUP + "capacity",
                call -> Answer.ok(
                        switch (call.part(0)) {
                            case People.QUAYSIDE -> paused();
                            case People.FREE_WHARF -> full();
                            default -> slow();
                        }));
        directory.on("PUT", GROUP + "capacity", call -> {
            if (!"\"3\"".equals(call.header("if-match"))) {
                return Answer.problem(412, "changed-meanwhile", "Somebody else changed this meanwhile.");
            }
            return call.json().at("/limits/1").equals(call.json().at("/limits/0"))
                    ? Answer.problem(422, "limit-twice", "There are two limits for the same need and period.")
                    : Answer.ok(slow());
        });
        directory.on(
                "PUT",
                GROUP + "pause",
                call -> call.json().path("until").asText().startsWith("2020")
                        ? Answer.problem(422, "day-is-over", "That day is over.")
                        : Answer.ok(paused()));
        directory.on("DELETE", GROUP + "pause", _ -> Answer.of(204, null));
        directory.on("PUT", GROUP + "note", _ -> Answer.ok(slow()));
        directory.on("DELETE", GROUP + "note", _ -> Answer.of(204, null));
    }

    private static Map<String, Object> slow() {
        return Map.of(
                "state",
                "limited",
                "note",
                Map.of("text", "No fresh food <today>", "until", "2036-11-30"),
                "limits",
                List.of(Map.of("period", "week", "most", 2), Map.of("need", "food", "period", "day", "most", 9)),
                "quietHours",
                Map.of("from", "21:30", "until", "08:00"),
                "version",
                3);
    }

    private static Map<String, Object> full() {
        return Map.of("state", "paused", "fullUntil", "2037-03-07", "limits", List.of(), "version", 0);
    }

    private static Map<String, Object> paused() {
        return Map.of("state", "paused", "pausedUntil", "2037-03-03", "limits", List.of(), "version", 0);
    }
}
