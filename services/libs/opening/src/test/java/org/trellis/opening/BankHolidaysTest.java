package org.trellis.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// By the list that the government publishes for 2026.
class BankHolidaysTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    private final BankHolidays holidays = new BankHolidays();

    @Test
    void eachCountryHasItsOwn() {
        assertThat(holidays.of(List.of(), FIRST, LAST))
                .contains(LocalDate.parse("2026-04-06"), LocalDate.parse("2026-12-28"))
                .hasSize(8);
        assertThat(holidays.of(List.of("S13002842"), FIRST, LAST))
                .contains(LocalDate.parse("2026-11-30"), LocalDate.parse("2026-01-02"))
                .doesNotContain(LocalDate.parse("2026-04-06"));
        assertThat(holidays.of(List.of("N08000101"), FIRST, LAST)).contains(LocalDate.parse("2026-03-17"));
        assertThat(holidays.of(List.of("W05000001"), FIRST, LAST))
                .isEqualTo(holidays.of(List.of("E05000001"), FIRST, LAST));
    }
}
