package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What referrals tells the holder of one code: it was accepted by one group, after another one passed it on.
public final class FakeResidents {

    public static final String CODE = "K7QM-4TXP-9DRW";

    /// Of somebody who asked for themselves: taken on, and turned down.
    public static final String OWN = "0VVN-C0DE-0000";

    public static final String DECLINED = "DEC1-1NED-0000";

    public static final String WORD = "teapot";

    /// What makes the one whom they ask full.
    public static final String FULL = "no room";

    private FakeResidents() {}

    static boolean knows(String code) {
        return java.util.List.of(CODE, OWN, DECLINED).contains(code);
    }

    static Object seen(String code, boolean stopped) {
        if (code.equals(CODE)) {
            return seen(stopped);
        }
        var declined = code.equals(DECLINED);
        var stage = stage(
                null,
                People.COUNCIL,
                declined ? "declined" : "accepted",
                List.of("words", "can-also"),
                null,
                !declined);
        stage.put(
                "agreed",
                Map.of(
                        "at",
                        "2036-11-20T10:00:00Z",
                        "wordsVersion",
                        1,
                        "language",
                        "cy",
                        "onlyThem",
                        true,
                        "keepDays",
                        30));
        stage.put("alternatives", declined ? List.of(alternative()) : null);
        return Map.of("stages", List.of(stage));
    }

    static FakeService.Answer asks(FakeService.Call call) {
        var words = call.json().at("/resident/details/words").asText();
        return words.contains(FULL)
                ? new FakeService.Answer(
                        409,
                        Map.of(
                                "code",
                                "receiver-full",
                                "detail",
                                "No room.",
                                "resumeOn",
                                "2036-12-01",
                                "alternatives",
                                List.of(alternative())),
                        Map.of())
                : FakeService.Answer.of(
                        201, Map.of("code", OWN, "codeWord", WORD, "receiverId", People.COUNCIL, "reachable", true));
    }

    static FakeService.Answer loses(FakeService.Call call) {
        return switch (call.json().path("reachedAt").asText()) {
            case "07700 900461" -> FakeService.Answer.of(202, null);
            case "busy@example.org" -> FakeService.Answer.problem(503, "too-many-tries", "Wait a minute.");
            case "" -> FakeService.Answer.problem(400, "invalid-request", "Type it.");
            default -> FakeService.Answer.problem(422, "no-address", "This is none.");
        };
    }

    private static Map<String, Object> alternative() {
        return Map.of("pathwayId", FakeReferrals.MAY, "organisationId", People.QUAYSIDE, "title", "Soup <daily>");
    }

    static Object seen(boolean stopped) {
        var first = stage(People.COUNCIL, People.QUAYSIDE, "passed-on", List.of("name"), null, false);
        var second = stopped
                ? stage(People.QUAYSIDE, People.FREE_WHARF, "withdrawn", List.of(), null, false)
                : stage(
                        People.QUAYSIDE,
                        People.FREE_WHARF,
                        "completed",
                        List.of("name", "telephone", "words"),
                        "2036-12-29T14:05:00Z",
                        true);
        return Map.of("stages", List.of(first, second));
    }

    private static HashMap<String, Object> stage(
            Object sender, Object receiver, String state, List<String> fields, String until, boolean now) {
        var stage = new HashMap<String, Object>();
        stage.put("senderId", sender);
        stage.put("receiverId", receiver);
        stage.put("need", "food");
        stage.put("state", state);
        stage.put("since", "2026-11-20T10:00:00Z");
        stage.put("fields", fields);
        stage.put("knownUntil", until);
        stage.put("knownNow", now);
        return stage;
    }
}
