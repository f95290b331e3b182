package org.trellis.directory.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class LondonTest {

    @Test
    void aDayIsOverAtMidnightInLondonAlsoWhenTheClocksChange() {
        assertThat(London.endOf(LocalDate.of(2027, 3, 27))).isEqualTo(Instant.parse("2027-03-28T00:00:00Z"));
        assertThat(London.endOf(LocalDate.of(2027, 3, 28))).isEqualTo(Instant.parse("2027-03-28T23:00:00Z"));
        assertThat(London.endOf(LocalDate.of(2027, 10, 30))).isEqualTo(Instant.parse("2027-10-30T23:00:00Z"));
        assertThat(London.endOf(LocalDate.of(2027, 10, 31))).isEqualTo(Instant.parse("2027-11-01T00:00:00Z"));
    }

    @Test
    void todayTurnsAtMidnightInLondon() {
        assertThat(London.today(() -> Instant.parse("2027-06-30T22:59:59Z"))).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(London.today(() -> Instant.parse("2027-06-30T23:00:00Z"))).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(London.today(() -> Instant.parse("2027-10-31T23:59:59Z"))).isEqualTo(LocalDate.of(2027, 10, 31));
        assertThat(London.today(() -> Instant.parse("2027-11-01T00:00:00Z"))).isEqualTo(LocalDate.of(2027, 11, 1));
    }

    @Test
    void theMorningIsThatOfTheClockOnTheWall() {
        assertThat(London.at(LocalDate.of(2027, 3, 27), LocalTime.of(9, 0))).isEqualTo("2027-03-27T09:00:00Z");
        assertThat(London.at(LocalDate.of(2027, 3, 28), LocalTime.of(9, 0))).isEqualTo("2027-03-28T08:00:00Z");
    }
}
