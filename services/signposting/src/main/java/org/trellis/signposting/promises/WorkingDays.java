package org.trellis.signposting.promises;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Counts days as offices do, in Europe/London: Saturdays and Sundays are none.
public final class WorkingDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private WorkingDays() {}

    public static LocalDate on(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    /// When people begin to work on this day.
    public static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(LONDON).toInstant();
    }

    /// When this day begins.
    public static Instant midnight(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /// So many working days after this one.
    public static LocalDate after(LocalDate day, int days) {
        var at = day;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    /// The working day at half of the time between the two, or the first after it.
    public static LocalDate half(LocalDate from, LocalDate until) {
        var at = from.plusDays((ChronoUnit.DAYS.between(from, until) + 1) / 2);
        while (!isWorkingDay(at) && at.isBefore(until)) {
            at = at.plusDays(1);
        }
        return at;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
