package org.trellis.portal.fakes;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about hours: every group is Al-Noor Kitchen, whose hours stand on its page.
final class FakeHours {

    private static final String HOURS = "/api/directory/v1/groups/([0-9a-f-]{36})/hours";
    private static final String OWN = """
            {"hours": {"weekly": [{"day": "TU", "opens": "10:00", "closes": "12:00"},
                                  {"day": "TU", "opens": "13:00", "closes": "14:00"},
                                  {"day": "TH", "opens": "18:00", "closes": "02:00"}],
                       "exceptions": [{"from": "2026-12-24", "until": "2027-01-02", "words": "Ring <first>"}],
                       "closedOnBankHolidays": true, "words": "Not in the fasting month"},
             "opening": {"now": false, "opensAt": "2026-12-03T18:00:00Z"}, "version": 4}
            """;

    static final String LATER_TODAY = Instant.now()
            .plus(Duration.ofMinutes(90))
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();

    private FakeHours() {}

    /// Monday to Friday alike, as a pathway has them.
    static Map<String, Object> week() {
        return Map.of(
                "weekly",
                Stream.of("MO", "TU", "WE", "TH", "FR")
                        .map(day -> Map.of("day", day, "opens", "09:00", "closes", "17:00"))
                        .toList(),
                "exceptions",
                List.of(Map.of("from", "2026-12-24", "until", "2026-12-24", "words", "Ring <first>")),
                "closedOnBankHolidays",
                true);
    }

    static void on(FakeService directory) {
        directory.on("GET", HOURS, _ -> Answer.ok(OWN));
        directory.on("PUT", HOURS, call -> {
            if (!"\"4\"".equals(call.header("if-match"))) {
                return Answer.problem(412, "changed-meanwhile", "Somebody else changed this meanwhile.");
            }
            return call.json().at("/exceptions/0/from").asText().startsWith("2040")
                    ? Answer.problem(422, "day-too-far", "That is too far ahead.")
                    : Answer.ok(OWN);
        });
    }
}
