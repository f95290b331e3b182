package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What referrals tells the holder of one code: it was accepted by one group, after another one passed it on.
public final class FakeResidents {

    public static final String CODE = "K7QM-4TXP-9DRW";

    private FakeResidents() {}

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

    private static Map<String, Object> stage(
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
