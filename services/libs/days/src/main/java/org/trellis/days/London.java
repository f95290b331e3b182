package org.trellis.days;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Days as people there count them: they turn at midnight in Europe/London.
public final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private London() {}

    public static LocalDate today(InstantSource clock) {
        return day(clock.instant());
    }

    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /// When people begin to work on this day.
    public static Instant morning(LocalDate day) {
        return at(day, MORNING);
    }

    /// The first moment of this day.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// The weekday at half of the time between the two, or the first after it.
    public static LocalDate half(LocalDate from, LocalDate until) {
        var half = from.plusDays((ChronoUnit.DAYS.between(from, until) + 1) / 2);
        while (isWeekend(half) && half.isBefore(until)) {
            half = half.plusDays(1);
        }
        return half;
    }

    /// The first moment that is no longer this day.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
