package org.trellis.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.opening.Weekday.FR;
import static org.trellis.opening.Weekday.MO;
import static org.trellis.opening.Weekday.SA;
import static org.trellis.opening.Weekday.SU;
import static org.trellis.opening.Weekday.TU;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.directory.places.London;
import org.trellis.opening.Hours;
import org.trellis.opening.Opening;
import org.trellis.opening.OtherDays;
import org.trellis.opening.Slot;
import org.trellis.opening.Timetable;
import org.trellis.opening.Weekday;
import org.trellis.testing.Database;

/// What hours mean at a moment, told the same by a page and by a search.
@QuarkusTest
class TimetableTest {

    private static final LocalDate CHRISTMAS = LocalDate.parse("2026-12-25");
    private static final LocalDate CLOCKS_GO_BACK = LocalDate.parse("2026-10-25");

    private static Slot slot(Weekday day, String opens, String closes) {
        return new Slot(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static OtherDays other(String from, String until, String opens, String closes) {
        return new OtherDays(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                opens == null ? null : LocalTime.parse(opens),
                closes == null ? null : LocalTime.parse(closes),
                null);
    }

    private static Timetable table(List<Slot> weekly, List<OtherDays> others, LocalDate... holidays) {
        return new Timetable(new Hours(weekly, others, holidays.length > 0, null), Set.of(holidays));
    }

    private static Opening at(Timetable table, String local) {
        return table.at(moment(local));
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(London.ZONE).toInstant();
    }

    @Test
    void aSlotIsOpenFromItsFirstMinuteToTheOneBeforeItsLast() {
        var table = table(List.of(slot(TU, "17:00", "19:30")), List.of());

        assertThat(at(table, "2026-12-01T16:59").opensAt()).isEqualTo(moment("2026-12-01T17:00"));
        assertThat(at(table, "2026-12-01T17:00")).isEqualTo(new Opening(true, moment("2026-12-01T19:30"), null));
        assertThat(at(table, "2026-12-01T19:29").now()).isTrue();
        assertThat(at(table, "2026-12-01T19:30")).isEqualTo(new Opening(false, null, moment("2026-12-08T17:00")));
    }

    @Test
    void aNightRunsOnPastMidnightAndPastTheEndOfTheWeek() {
        var table = table(List.of(slot(SU, "22:00", "02:00"), slot(FR, "22:00", "00:00")), List.of());

        assertThat(at(table, "2026-11-30T01:59").now()).isTrue();
        assertThat(at(table, "2026-11-30T02:00").now()).isFalse();
        assertThat(at(table, "2026-11-27T23:59").closesAt()).isEqualTo(moment("2026-11-28T00:00"));
        assertThat(at(table, "2026-11-28T00:00").now()).isFalse();
    }

    @Test
    void theSameTimeTwiceIsAroundTheClock() {
        var always = table(
                List.of(Weekday.values()).stream()
                        .map(day -> slot(day, "00:00", "00:00"))
                        .toList(),
                List.of());

        assertThat(at(always, "2026-11-30T03:00")).isEqualTo(new Opening(true, null, null));
    }

    @Test
    void otherDaysStandInForTheWeekAndTheLaterEntryHolds() {
        var table = table(
                List.of(slot(MO, "10:00", "12:00"), slot(TU, "10:00", "12:00"), slot(FR, "10:00", "12:00")),
                List.of(other("2026-12-21", "2027-01-03", null, null), other("2026-12-22", null, "15:00", "16:00")),
                CHRISTMAS);

        assertThat(at(table, "2026-12-21T11:00")).isEqualTo(new Opening(false, null, moment("2026-12-22T15:00")));
        assertThat(at(table, "2026-12-22T11:00").now()).isFalse();
        assertThat(at(table, "2026-12-22T15:30").now()).isTrue();
        assertThat(at(table, "2026-12-25T11:00").now()).isFalse();
        assertThat(at(table, "2027-01-04T11:00").now()).isTrue();
    }

    @Test
    void theHourThatComesTwiceIsOpenBothTimes() {
        var table = table(List.of(slot(SU, "01:00", "03:00")), List.of());
        var first = CLOCKS_GO_BACK.atStartOfDay(London.ZONE).toInstant().plus(Duration.ofMinutes(90));

        assertThat(table.at(first).now()).isTrue();
        assertThat(table.at(first.plus(Duration.ofHours(1))).now()).isTrue();
        assertThat(table.at(first.plus(Duration.ofMinutes(150))).now()).isFalse();
    }

    @Test
    void withoutHoursNothingIsSaid() {
        assertThat(at(table(List.of(), List.of()), "2026-11-30T12:00")).isNull();
    }

    /// Every quarter of an hour over two odd weeks: a page and a search never differ.
    @Test
    void searchesSayTheSame() throws SQLException {
        var table = table(
                List.of(
                        slot(MO, "22:00", "02:00"),
                        slot(TU, "09:15", "12:00"),
                        slot(FR, "22:30", "05:00"),
                        slot(SA, "00:00", "00:00"),
                        slot(SU, "20:00", "03:30")),
                List.of(
                        other("2026-12-22", null, null, null),
                        other("2026-12-27", "2026-12-29", "23:00", "01:00"),
                        other("2026-12-28", null, null, null)),
                CHRISTMAS,
                LocalDate.parse("2026-12-28"));
        try (var app = Database.as("app");
                var query = app.prepareStatement("select is_open(cast(? as int4multirange), cast(? as tsmultirange),"
                        + " cast(? as tsmultirange), cast(? as timestamp))")) {
            query.setString(1, table.week());
            query.setString(2, table.shut());
            query.setString(3, table.also());
            for (var local = LocalDateTime.parse("2026-12-20T00:00");
                    local.isBefore(LocalDateTime.parse("2027-01-04T00:00"));
                    local = local.plusMinutes(15)) {
                query.setString(4, local.toString());
                try (var rows = query.executeQuery()) {
                    rows.next();
                    assertThat(rows.getBoolean(1))
                            .as("%s", local)
                            .isEqualTo(at(table, local.toString()).now());
                }
            }
        }
    }
}
