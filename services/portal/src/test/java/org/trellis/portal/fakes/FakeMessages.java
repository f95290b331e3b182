package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// The contract about what two desks write to each other: two messages, one on each page.
final class FakeMessages {

    private static final String NEXT = "0e000000-0000-7000-8000-0000000000e1";

    private FakeMessages() {}

    static Map<String, Object> page(Call call) {
        var isFirst = call.query().get("cursor") == null;
        var page = new HashMap<String, Object>();
        page.put("items", List.of(isFirst ? message(false, "Is <Thursday> possible?") : message(true, "Yes")));
        if (isFirst) {
            page.put("next", NEXT);
        }
        return page;
    }

    static Answer write(Call call) {
        if (!call.json().path("text").asText().contains("07700")) {
            return Answer.of(204, null);
        }
        var body = Map.of("code", "looks-personal", "detail", "It looks personal.", "found", "07700 900123");
        return new Answer(422, body, Map.of("Content-Type", "application/problem+json"));
    }

    private static Map<String, Object> message(boolean byYou, String text) {
        return Map.of("id", NEXT, "byYou", byYou, "text", text, "at", "2026-11-20T10:00:00Z");
    }
}
