package org.trellis.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists have hours in one line: it says the same there and here, or it is not read.
class HoursTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mo-Fr 09:00-17:00                                 | Mo-Fr 09:00-17:00
                    Mo,Tu 09:00-12:00,13:00-17:00; Sa 10:00-12:00     | Mo,Tu 09:00-12:00,13:00-17:00; Sa 10:00-12:00
                    Mo-Fr 09:00-17:00; We off                         | Mo,Tu,Th,Fr 09:00-17:00
                    Mo-Fr 09:00-17:00; We 10:00-12:00                 | Mo,Tu,Th,Fr 09:00-17:00; We 10:00-12:00
                    Mo 09:00-12:00, Mo 13:00-15:00                    | Mo 09:00-12:00,13:00-15:00
                    Fr-Mo 22:00-02:00; PH off                         | Mo,Fr-Su 22:00-02:00; PH off
                    24/7                                              | Mo-Su 00:00-24:00
                    10:00-12:00                                       | Mo-Su 10:00-12:00
                    Tu 20:00-24:00                                    | Tu 20:00-24:00
                    Tu 10:00-12:00; 2026 Dec 24-2027 Jan 02 off "Ring" | Tu 10:00-12:00; 2026 Dec 24-2027 Jan 02 off "Ring"
                    2026 Dec 24 10:00-12:00                           | 2026 Dec 24 10:00-12:00
                    """)
    void whatIsReadIsWrittenBack(String read, String written) {
        var hours = HoursText.read(read).orElseThrow();

        assertThat(HoursText.write(hours)).isEqualTo(written);
        assertThat(HoursText.read(written)).contains(hours);
    }

    @Test
    void aDaysOwnTimesStandThere() {
        assertThat(HoursText.read("Tu 17:00-19:30").orElseThrow().weekly())
                .containsExactly(new Slot(Weekday.TU, LocalTime.parse("17:00"), LocalTime.parse("19:30")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "off",
                "Tuesdays and Fridays, 10 to 2",
                "\"Mo 10:00-12:00\"",
                "Mo 10:00-12:00 \"by appointment\"",
                "Mo 10:00-12:00 unknown",
                "Mo[1] 10:00-12:00",
                "Mo 10:00+",
                "Mo sunrise-sunset",
                "week 2-52/2 Mo 10:00-12:00",
                "Dec 24 off",
                "2026 Mo 10:00-12:00",
                "SH off",
                "PH 10:00-12:00",
                "Mo,PH 10:00-12:00",
                "Mo 10:00-12:00 || Tu 10:00-12:00",
                "2026 Feb 30 off",
                "Mo 9-5"
            })
    void whatSaysMoreOrNothingIsNotRead(String text) {
        assertThat(HoursText.read(text)).isEmpty();
    }

    @Test
    void twoSpansThatAreNotApartAreNamedByTheirDay() {
        assertThat(overlap(slot(Weekday.MO, "09:00", "12:00"), slot(Weekday.MO, "12:00", "13:00")))
                .isEmpty();
        assertThat(overlap(slot(Weekday.MO, "09:00", "12:00"), slot(Weekday.MO, "11:59", "13:00")))
                .isEqualTo("MO");
        // Over the end of the week too.
        assertThat(overlap(slot(Weekday.SU, "22:00", "02:00"), slot(Weekday.MO, "01:00", "03:00")))
                .isEqualTo("SU");
    }

    private static String overlap(Slot... slots) {
        return new Hours(List.of(slots), List.of(), false, null)
                .overlap()
                .map(refusal -> ((OpeningRefusal.TimesOverlap) refusal).day().name())
                .orElse("");
    }

    private static Slot slot(Weekday day, String opens, String closes) {
        return new Slot(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        var today = LocalDate.parse("2026-11-30");
        Stream.of(
                        new OtherDays(today, today.minusDays(1), null, null, null),
                        new OtherDays(today, today.plusYears(3), null, null, null),
                        new OtherDays(today, null, LocalTime.NOON, null, null))
                .map(other -> new Hours(List.of(), List.of(other), false, null))
                .forEach(hours -> assertThat(hours.fault(today)).isPresent());
    }
}
