package org.trellis.portal.fakes;

import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about who looks after a link, hand-over notes, and introductions. In whoever asks, Amina looks
/// after the link with the council, or with Al-Noor, and Jo after all others.
public final class FakeLiaison {

    public static final String AMINAS = "0e000000-0000-7000-8000-0000000000b1";
    public static final String RECEIVED = "0e000000-0000-7000-8000-0000000000b2";

    private static final String V1 = "/api/directory/v1";
    private static final String ID = "([0-9a-f-]{36})";

    private static final String OURS = """
            {"id": "%s", "link": {"id": "%s", "name": "Al-Noor <Kitchen>", "kind": "group"}, "person": "%s", "me": true,
             "called": "Amina <b>", "team": "Communities", "since": "2026-11-20T10:00:00Z",
             "cover": {"called": "Tom", "until": "2036-12-09"}}
            """.formatted(AMINAS, People.AL_NOOR, People.AMINA);
    private static final String FOR_ALL = """
            {"id": "0e000000-0000-7000-8000-0000000000b3", "person": "%s", "me": false, "called": "Jo",
             "contact": "desk@eastmere.example", "since": "2026-11-20T10:00:00Z"}
            """.formatted(People.NAMELESS);
    private static final String THEIRS = """
            {"called": "Priya <i>", "team": "Communities team", "cover": {"called": "Tom", "until": "2036-12-09"}}
            """;
    private static final String ASKED = """
            {"items": [{"id": "0e000000-0000-7000-8000-0000000000b4", "organisation": {"id": "%s", "name": "Quayside Mutual Aid",
              "kind": "group"}, "role": "councillor", "reason": "At my <surgery>", "at": "2026-11-20T10:00:00Z",
              "until": "2036-12-20", "invited": false},
             {"id": "0e000000-0000-7000-8000-0000000000b5", "organisation": {"id": "%s"}, "role": "councillor",
              "reason": "To meet", "at": "2026-11-19T10:00:00Z", "until": "2036-12-19", "invited": true}]}
            """.formatted(People.QUAYSIDE, People.FREE_WHARF);
    private static final String ASKS_US = """
            {"items": [{"id": "%s", "organisation": {"id": "%s", "name": "Eastmere <Council>", "kind": "council"},
              "role": "councillor", "reason": "At my <surgery>", "at": "2026-11-20T10:00:00Z", "until": "2036-12-20"}]}
            """.formatted(RECEIVED, People.COUNCIL);

    private FakeLiaison() {}

    static void on(FakeService directory) {
        directory.on("GET", V1 + "/liaisons", _ -> Answer.ok("{\"items\": [" + FOR_ALL + ", " + OURS + "]}"));
        directory.on("PUT", V1 + "/liaisons/default", _ -> Answer.of(204, null));
        directory.on("DELETE", V1 + "/liaisons/default", _ -> Answer.of(204, null));
        directory.on("DELETE", V1 + "/liaisons/mine/" + ID, _ -> Answer.of(204, null));
        directory.on(
                "GET",
                V1 + "/links/" + ID + "/liaison",
                call -> Answer.ok(
                        call.part(0).equals(People.COUNCIL)
                                ? "{\"ours\": " + OURS + ", \"theirs\": " + THEIRS + ", \"openBothWays\": true}"
                                : "{\"ours\": " + FOR_ALL + ", \"openBothWays\": false}"));
        directory.on(
                "PUT",
                V1 + "/links/" + ID + "/liaison",
                call -> call.json().path("contact").asText("").contains("<")
                        ? Answer.problem(422, "liaison-not-here", "Choose somebody who belongs to you now.")
                        : Answer.of(204, null));
        directory.on("DELETE", V1 + "/links/" + ID + "/liaison", _ -> Answer.of(204, null));
        directory.on("GET", V1 + "/links/" + ID + "/handover", call -> Answer.ok("""
                {"items": [{"id": "0e000000-0000-7000-8000-0000000000b6", "ours": false, "role": "liaison-officer",
                  "text": "They like to be <rung>.", "at": "2026-11-20T10:00:00Z"}],
                 "next": "0e000000-0000-7000-8000-0000000000b6"}"""));
        directory.on(
                "POST",
                V1 + "/links/" + ID + "/handover",
                call -> call.json().path("text").asText().contains("07700")
                                && !call.json().path("isPublic").asBoolean()
                        ? Answer.problem(422, "looks-personal", "It looks personal.")
                        : Answer.of(201, "{\"ours\": true, \"text\": \"x\", \"at\": \"2026-11-20T10:00:00Z\"}"));
        directory.on("GET", V1 + "/introductions", _ -> Answer.ok(ASKED));
        directory.on(
                "POST",
                V1 + "/introductions",
                call -> call.json().path("reason").asText().contains("again")
                        ? Answer.problem(
                                409, "introduction-asked", "You have asked them, and they may take their time.")
                        : call.json().path("reason").asText().contains("07700")
                                        && !call.json().path("isPublic").asBoolean()
                                ? Answer.problem(422, "looks-personal", "It looks personal.")
                                : Answer.of(201, "{}"));
        directory.on("GET", V1 + "/introductions/received", _ -> Answer.ok(ASKS_US));
        directory.on("PUT", V1 + "/introductions/received/" + ID + "/put-away", _ -> Answer.of(204, null));
        directory.on("GET", V1 + "/members/me", _ -> Answer.ok("""
                {"person": "%s", "called": "Cllr <Hope>", "roles": ["councillor"], "me": true,
                 "post": {"wards": ["E05999901"], "team": "Members"}}""".formatted(People.AMINA)));
    }
}
