package org.trellis.portal.fakes;

import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about items: whoever asks keeps a street party, at which the council is a guest, and is a
/// guest of Quayside themselves.
public final class FakeItems {

    public static final String PARTY = "0e000000-0000-7000-8000-0000000000f5";
    public static final String CLOSED = "0e000000-0000-7000-8000-0000000000f6";
    public static final String VISITED = "0e000000-0000-7000-8000-0000000000f7";

    private static final String V1 = "/api/directory/v1";
    private static final String ID = "([0-9a-f-]{36})";
    private static final String US =
            "{\"id\": \"%s\", \"name\": \"Al-Noor Kitchen\", \"kind\": \"group\"}".formatted(People.AL_NOOR);
    private static final String GUESTS = """
            [{"organisation": {"id": "%s", "name": "Eastmere <Council>", "kind": "council"}, "role": "councillor",
              "state": "here", "since": "2026-11-20T10:00:00Z", "until": "2036-12-04"},
             {"organisation": {"id": "%s"}, "state": "left", "since": "2026-11-20T10:00:00Z", "until": "2036-12-04"}]
            """.formatted(People.COUNCIL, People.FREE_WHARF);
    private static final String NOTES = """
            {"items": [
              {"id": "0e000000-0000-7000-8000-0000000000f9", "from": {"id": "%s", "name": "Eastmere Council"},
               "guest": true, "role": "councillor", "text": "A drawing <by hand>\\nis enough.",
               "at": "2026-11-21T10:00:00Z"},
              {"id": "0e000000-0000-7000-8000-0000000000f8", "guest": true, "text": "We lend a gazebo.",
               "at": "2026-11-20T10:00:00Z"}], "next": "0e000000-0000-7000-8000-0000000000f8"}
            """.formatted(People.COUNCIL);

    private FakeItems() {}

    static void on(FakeService directory) {
        directory.on(
                "GET",
                V1 + "/items",
                call -> Answer.ok(
                        "{\"items\": [" + own("true".equals(call.query().get("open"))) + "]}"));
        directory.on("GET", V1 + "/visits", _ -> Answer.ok("{\"items\": [" + visited() + "]}"));
        directory.on(
                "POST",
                V1 + "/items",
                call -> call.json().path("title").asText().equals("One too many")
                        ? Answer.problem(422, "items-too-many", "There are 50 open items at most.")
                        : Answer.of(201, own(true)));
        directory.on("GET", V1 + "/items/" + ID, call -> switch (call.part(0)) {
            case PARTY -> Answer.ok(own(true));
            case CLOSED -> Answer.ok(own(false));
            case VISITED -> Answer.ok(visited());
            default -> Answer.problem(404, "not-found", "There is nothing here.");
        });
        directory.on(
                "PUT",
                V1 + "/items/" + PARTY,
                call -> "\"4\"".equals(call.header("if-match"))
                        ? Answer.ok(own(true))
                        : Answer.problem(412, "changed-meanwhile", "Somebody changed this meanwhile."));
        directory.on("PUT", V1 + "/items/" + ID + "/closed", _ -> Answer.of(204, null));
        directory.on("DELETE", V1 + "/items/" + ID, _ -> Answer.of(204, null));
        directory.on("GET", V1 + "/items/" + ID + "/notes", _ -> Answer.ok(NOTES));
        directory.on(
                "POST",
                V1 + "/items/" + ID + "/notes",
                call -> call.json().path("text").asText().equals("Too much")
                        ? Answer.problem(422, "notes-too-many", "There are 500 notes on this item.")
                        : Answer.of(201, "{\"id\": \"%s\", \"guest\": true, \"text\": \"x\"}".formatted(PARTY)));
        directory.on(
                "PUT",
                V1 + "/items/" + PARTY + "/guests/" + ID,
                call -> call.json().path("until").asText().equals("2039-01-01")
                        ? Answer.problem(422, "guest-day-not-possible", "Choose another day.")
                        : Answer.ok(own(true)));
        directory.on("DELETE", V1 + "/items/" + PARTY + "/guests/" + ID, _ -> Answer.of(204, null));
        directory.on(
                "DELETE",
                V1 + "/visits/" + ID,
                call -> call.part(0).equals(VISITED)
                        ? Answer.of(204, null)
                        : Answer.problem(404, "not-found", "There is nothing here."));
    }

    private static String own(boolean isOpen) {
        return """
                {"id": "%s", "title": "Street <party>", "about": "One afternoon.\\nWhich form?", "open": %s,
                 "madeAt": "2026-11-20T10:00:00Z", "host": %s, "guest": false, "guests": %s, "version": 4}
                """.formatted(isOpen ? PARTY : CLOSED, isOpen, US, isOpen ? GUESTS : "[]");
    }

    private static String visited() {
        return """
                {"id": "%s", "title": "Quay lights", "about": "Two are out.", "open": true,
                 "madeAt": "2026-11-20T10:00:00Z",
                 "host": {"id": "%s", "name": "Quayside <Mutual> Aid", "kind": "group"}, "guest": true,
                 "until": "2036-12-04"}
                """.formatted(VISITED, People.QUAYSIDE);
    }
}
