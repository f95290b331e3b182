package org.trellis.portal.fakes;

import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about streets that are shared out: every group has the Steps, where two are asked.
public final class FakeStreets {

    public static final String STEPS = "0e000000-0000-7000-8000-0000000000b1";
    public static final String BILAL = "0e000000-0000-7000-8000-0000000000b2";

    /// Who said yes and is there.
    public static final String SUNITA = "0e000000-0000-7000-8000-0000000000b4";

    /// The link of somebody who said yes and is away.
    public static final String AGREED = "AGREEDAGREEDAGREEDAGRE";

    private static final String AREAS = "/api/directory/v1/groups/[0-9a-f-]{36}/sub-areas";
    private static final String PEOPLE = AREAS + "/" + STEPS + "/connectors";
    private static final String HELD = "/api/directory/v1/connector/";
    private static final String ONE = """
            {"id": "%s", "name": "The <Steps>", "streets": ["Chapel Steps", "Hollin Street"], "postcodes": ["EM1 2AB"],
             "drawing": {"type": "Polygon", "coordinates": [[[1.74, 52.6], [1.76, 52.6], [1.76, 52.61], [1.74, 52.6]]]},
             "version": 4,
             "connectors": [
               {"id": "%s", "called": "Bilal at 14", "reach": "\u2022\u2022\u2022\u2022 123", "standing": "agreed",
                "askedAt": "2026-11-20T10:00:00Z", "awayUntil": "2036-12-24"},
               {"id": "0e000000-0000-7000-8000-0000000000b4", "called": "Sunita <at> 3", "reach": "\u2022\u2022 321",
                "standing": "agreed", "askedAt": "2026-11-20T10:00:00Z"},
               {"id": "0e000000-0000-7000-8000-0000000000b3", "standing": "declined", "askedAt": "2026-11-20T10:00:00Z",
                "notBefore": "2037-02-20T10:00:00Z"}]%s}
            """;

    private FakeStreets() {}

    static void on(FakeService directory) {
        directory.on("GET", AREAS, FakeStreets::all);
        directory.on("POST", AREAS, call -> isElsewhere(call) ? elsewhere() : Answer.of(201, one("")));
        directory.on("GET", AREAS + "/" + STEPS, _ -> Answer.ok(one("")));
        directory.on("GET", AREAS + "/" + STEPS + "/postcodes", _ -> Answer.ok("""
                        {"name": "The <Steps>", "postcodes": ["EM1 2AB", "EM1 3"], "within": ["E05999901"],
                         "streets": ["Chapel <Steps>"]}
                        """));
        directory.on("PUT", AREAS + "/" + STEPS, call -> {
            if (!"\"4\"".equals(call.header("if-match"))) {
                return Answer.problem(412, "changed-meanwhile", "Somebody changed this meanwhile.");
            }
            return isElsewhere(call) ? elsewhere() : Answer.ok(one(""));
        });
        directory.on("DELETE", AREAS + "/" + STEPS, _ -> Answer.of(204, null));
        directory.on(
                "POST",
                PEOPLE,
                call -> call.json().path("address").asText().equals("07700 900000")
                        ? Answer.problem(409, "not-again-yet", "They said no to your group not long ago.")
                        : Answer.of(201, "{\"id\": \"%s\", \"standing\": \"asked\"}".formatted(BILAL)));
        directory.on(
                "POST",
                PEOPLE + "/" + BILAL + "/link",
                _ -> Answer.problem(409, "told-today", "The link was sent within the last day."));
        directory.on("DELETE", PEOPLE + "/" + BILAL, _ -> Answer.of(204, null));
        held(directory);
    }

    private static boolean isElsewhere(FakeService.Call call) {
        return call.json().at("/drawing/coordinates/0/0/1").asDouble(52) < 49;
    }

    private static Answer elsewhere() {
        return Answer.problem(422, "patch-elsewhere", "The area on the map is not in or around the United Kingdom.");
    }

    private static Answer all(FakeService.Call call) {
        var place = call.query().getOrDefault("place", "");
        if (place.equals("Nowhere Lane")) {
            return Answer.ok("{\"items\": []}");
        }
        return Answer.ok("{\"items\": [" + one(place.isEmpty() ? "" : ", \"fits\": \"street\"") + "]}");
    }

    private static String one(String more) {
        return ONE.formatted(STEPS, BILAL, more);
    }

    private static void held(FakeService directory) {
        directory.on(
                "GET",
                HELD + FakePeople.TOKEN,
                _ -> Answer.ok("{\"organisation\": \"Hollin <Street>\", \"area\": \"The Steps\","
                        + " \"standing\": \"asked\"}"));
        directory.on(
                "GET",
                HELD + AGREED,
                _ -> Answer.ok("{\"organisation\": \"Hollin Street\", \"area\": \"The Steps\","
                        + " \"standing\": \"agreed\", \"awayUntil\": \"2036-12-24\"}"));
        directory.on("GET", HELD + ".*", _ -> Answer.problem(404, "not-found", "There is nothing here."));
        directory.on(
                "POST",
                HELD + "(" + FakePeople.TOKEN + "|" + AGREED + ")",
                call -> call.json().path("until").asText().startsWith("2020")
                        ? Answer.problem(422, "day-not-possible", "Choose a day from today on, within a year.")
                        : Answer.of(204, null));
        directory.on("POST", HELD + ".*", _ -> Answer.problem(404, "not-found", "There is nothing here."));
    }
}
