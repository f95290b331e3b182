package org.trellis.directory.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.directory.places.London;

/// The next digest falls on its day, in the hour after nine as clocks show it, and never two in one week.
class WeekTest {

    private static final UUID ID = new UUID(0, 17);

    // In 2027 summer time begins on 28 March and ends on 31 October.
    @ParameterizedTest
    @CsvSource({
        // now, last, day, expected
        "2027-01-04T08:00:00Z,, MONDAY, 2027-01-04T09:17:00Z",
        "2027-01-04T09:17:00Z,, MONDAY, 2027-01-11T09:17:00Z",
        "2027-01-05T00:00:00Z,, MONDAY, 2027-01-11T09:17:00Z",
        "2027-03-22T09:17:00Z, 2027-03-22T09:17:00Z, MONDAY, 2027-03-29T08:17:00Z",
        "2027-03-27T12:00:00Z,, SUNDAY, 2027-03-28T08:17:00Z",
        "2027-10-25T08:17:00Z, 2027-10-25T08:17:00Z, MONDAY, 2027-11-01T09:17:00Z",
        "2027-10-30T12:00:00Z,, SUNDAY, 2027-10-31T09:17:00Z",
        // Midnight in London is an hour earlier by UTC in summer.
        "2027-06-06T23:30:00Z,, MONDAY, 2027-06-07T08:17:00Z",
        // Another day was chosen after the last one, or the last one was late.
        "2027-01-05T12:00:00Z, 2027-01-04T09:17:00Z, WEDNESDAY, 2027-01-13T09:17:00Z",
        "2027-01-05T12:00:00Z, 2027-01-04T09:17:00Z, MONDAY, 2027-01-11T09:17:00Z",
        "2027-01-07T12:00:00Z, 2027-01-07T12:00:00Z, MONDAY, 2027-01-18T09:17:00Z",
        "2027-02-01T12:00:00Z, 2027-01-04T09:17:00Z, WEDNESDAY, 2027-02-03T09:17:00Z"
    })
    void theNextOneIsOnItsDay(Instant now, Instant last, DayOfWeek day, Instant expected) {
        assertThat(Week.next(day, ID, now, last)).isEqualTo(expected);
    }

    @Test
    void aYearOfThemIsAWeekApartByTheClock() {
        var at = Week.next(DayOfWeek.SUNDAY, ID, Instant.parse("2027-01-01T00:00:00Z"), null);
        for (int week = 0; week < 53; week++) {
            var next = Week.next(DayOfWeek.SUNDAY, ID, at, at);
            assertThat(clock(next)).isEqualTo(clock(at).plusDays(7));
            at = next;
        }
    }

    @Test
    void theyAreSpreadOverTheHour() {
        var now = Instant.parse("2027-01-01T00:00:00Z");
        var times = Stream.generate(UUID::randomUUID)
                .limit(200)
                .map(id -> clock(Week.next(DayOfWeek.FRIDAY, id, now, null)).toLocalTime())
                .toList();

        assertThat(times).allMatch(time -> !time.isBefore(LocalTime.of(9, 0)) && time.isBefore(LocalTime.of(10, 0)));
        assertThat(times.stream().distinct().count()).isGreaterThan(20);
        assertThat(Duration.between(
                        Week.next(DayOfWeek.FRIDAY, ID, now, null), Week.next(DayOfWeek.FRIDAY, ID, now, null)))
                .isZero();
    }

    private static ZonedDateTime clock(Instant at) {
        return at.atZone(London.ZONE);
    }
}
