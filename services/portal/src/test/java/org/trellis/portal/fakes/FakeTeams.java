package org.trellis.portal.fakes;

import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about teams: Eastmere Council has two, and Jo is in one.
public final class FakeTeams {

    public static final String HARBOUR = "0e000000-0000-7000-8000-0000000000e1";
    public static final String QUAY = "0e000000-0000-7000-8000-0000000000e2";

    private static final String V1 = "/api/directory/v1";
    private static final String ID = "([0-9a-f-]{36})";
    private static final String TEAM = """
            {"id": "%s", "name": "Harbour <ward> team", "wards": ["E05999901"], "people": ["%s", "gone"], "mine": true}
            """.formatted(HARBOUR, People.NAMELESS);
    private static final String OTHER = """
            {"id": "%s", "name": "Quay team", "wards": [], "people": [], "mine": false}
            """.formatted(QUAY);
    private static final String ALL = "{\"items\": [" + TEAM + ", " + OTHER + "]}";

    private FakeTeams() {}

    static void on(FakeService directory) {
        directory.on("GET", V1 + "/teams", _ -> Answer.ok(ALL));
        directory.on(
                "POST",
                V1 + "/teams",
                call -> call.json().path("name").asText().equals("Quay team")
                        ? Answer.problem(409, "team-name-taken", "Another one goes by that name.")
                        : Answer.of(201, TEAM));
        directory.on("PUT", V1 + "/teams/" + ID, _ -> Answer.ok(TEAM));
        directory.on("DELETE", V1 + "/teams/" + ID, _ -> Answer.of(204, null));
        directory.on("PUT", V1 + "/teams/" + ID + "/people/" + ID, _ -> Answer.ok(TEAM));
        directory.on("DELETE", V1 + "/teams/" + ID + "/people/" + ID, _ -> Answer.ok(TEAM));
        directory.on(
                "GET",
                V1 + "/links/" + ID + "/teams",
                call -> Answer.ok(call.part(0).equals(People.COUNCIL) ? ALL : "{\"items\": []}"));
    }
}
