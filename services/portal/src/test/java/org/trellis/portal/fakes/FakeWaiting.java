package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// What grants says that waits: for Al-Noor Kitchen, for Eastmere Voluntary Action, and for nobody else. To Quayside it
/// says nothing at all.
public final class FakeWaiting {

    private FakeWaiting() {}

    static void on(FakeService grants) {
        grants.on("GET", FakeGrants.V1 + "/waiting", FakeWaiting::answer);
    }

    private static Answer answer(Call call) {
        return switch (FakeGrants.me(call)) {
            case People.AL_NOOR ->
                some(
                        false,
                        thing("record", FakeApplying.PAID, "Pans & <pots>", "2037-01-14", false),
                        thing("draft", FakeApplying.HALF, null, "2037-01-31", false),
                        thing("second-word", FakeApplying.APPROVED, "Gas & <rice>", null, false),
                        thing("held-confirm", FakeHoldings.KEPT, "Ovens", null, false),
                        thing("host-leaves", FakeHoldings.GONE, "Spoons", "2037-03-31", false),
                        thing("asked-in", FakeApplying.SENT, "Quayside <Mutual> Aid", "2037-04-01", false),
                        thing("sung", FakeApplying.SENT, "Of a later day", null, false));
            case FakeLoops.EVA ->
                some(
                        true,
                        thing("decide", FakeApplying.LATE, "Gas", "2026-01-02", true),
                        thing("decide", FakeApplying.WAITS, "Rice", "2037-01-31", false),
                        thing("appeal", FakeApplying.REFUSED, "Beans", null, false),
                        thing("to-pay", FakeApplying.TO_PAY, "Peas", null, false),
                        thing("host", FakeApplying.HOST_ASKED, "Oats", null, false));
            case People.QUAYSIDE -> Answer.of(503, "upstream is away");
            default -> some(false);
        };
    }

    @SafeVarargs
    private static Answer some(boolean more, Map<String, Object>... items) {
        return Answer.ok(Map.of("items", List.of(items), "more", more));
    }

    private static Map<String, Object> thing(String kind, String id, String title, String by, boolean overdue) {
        var thing = new HashMap<String, Object>();
        thing.put("kind", kind);
        thing.put("id", id);
        thing.put("title", title);
        thing.put("by", by);
        thing.put("overdue", overdue);
        return thing;
    }
}
