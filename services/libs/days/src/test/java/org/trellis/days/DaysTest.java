package org.trellis.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days as people count them.
class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T23:59:59Z, 2026-12-01",
        "2026-12-02T00:00:00Z, 2026-12-02",
        "2026-07-01T22:59:59Z, 2026-07-01",
        "2026-07-01T23:00:00Z, 2026-07-02",
    })
    void daysTurnAtMidnightInLondon(Instant at, LocalDate day) {
        assertThat(London.day(at)).isEqualTo(day);
        assertThat(London.endOf(day)).isAfter(at);
        assertThat(London.endOf(day.minusDays(1))).isBeforeOrEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 10, 2026-12-14",
        "2026-12-18,  1, 2026-12-21",
        "2026-12-24,  1, 2026-12-29",
        "2026-12-19, 10, 2027-01-06",
        "2027-03-25,  1, 2027-03-30",
        "2026-11-27, 20, 2026-12-29",
    })
    void weekendsAndBankHolidaysAreNoWorkingDays(LocalDate from, int days, LocalDate last) {
        assertThat(new WorkingDays().after(from, days)).isEqualTo(last);
    }

    @Test
    void aWholeYearIsCounted() {
        var last = new WorkingDays().after(LocalDate.of(2026, 1, 1), 20);
        assertThat(last).isEqualTo(LocalDate.of(2026, 1, 29));
    }
}
