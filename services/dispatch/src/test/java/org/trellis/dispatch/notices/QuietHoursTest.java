package org.trellis.dispatch.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nine at night to eight in the morning, by the clocks on people's walls.
class QuietHoursTest {

    private final QuietHours quiet = new QuietHours(new QuietHours.Hours() {
        @Override
        public LocalTime from() {
            return LocalTime.of(21, 0);
        }

        @Override
        public LocalTime until() {
            return LocalTime.of(8, 0);
        }
    });

    @ParameterizedTest
    @CsvSource({
        "winter evening, 2026-01-14T21:00:00Z, 2026-01-15T08:00:00Z",
        "winter night, 2026-01-15T03:00:00Z, 2026-01-15T08:00:00Z",
        "last quiet moment, 2026-01-15T07:59:59Z, 2026-01-15T08:00:00Z",
        "summer evening, 2026-07-14T20:00:00Z, 2026-07-15T07:00:00Z",
        "the evening before clocks go forward, 2026-03-28T21:30:00Z, 2026-03-29T07:00:00Z",
        "the night in which they do, 2026-03-29T00:30:00Z, 2026-03-29T07:00:00Z",
        "after they did, 2026-03-29T01:30:00Z, 2026-03-29T07:00:00Z",
        "the evening before clocks go back, 2026-10-24T20:30:00Z, 2026-10-25T08:00:00Z",
        "the hour that comes twice, 2026-10-25T00:30:00Z, 2026-10-25T08:00:00Z",
        "and its second time, 2026-10-25T01:30:00Z, 2026-10-25T08:00:00Z",
    })
    void endAtEightByTheClockOnTheWall(String when, Instant now, Instant over) {
        assertThat(quiet.over(now)).as(when).contains(over);
    }

    @Test
    void itIsNotQuietByDay() {
        assertThat(quiet.over(Instant.parse("2026-01-15T08:00:00Z"))).isEmpty();
        assertThat(quiet.over(Instant.parse("2026-01-14T20:59:59Z"))).isEmpty();
        assertThat(quiet.over(Instant.parse("2026-07-15T07:00:00Z"))).isEmpty();
        assertThat(quiet.over(Instant.parse("2026-10-25T20:59:59Z"))).isEmpty();
    }
}
