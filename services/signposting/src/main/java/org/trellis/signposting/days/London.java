package org.trellis.signposting.days;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// Days as people there count them: they turn at midnight in Europe/London.
public final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

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

    /// The first moment that is no longer this day.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
