package org.trellis.directory.digests;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.trellis.directory.places.London;

/// When a digest falls due: on its weekday in Europe/London, in the hour after nine, whatever the clocks are
/// put to.
final class Week {

    private static final int DAYS = 7;
    private static final int NINE = 9;
    private static final int MINUTES = 60;

    private Week() {}

    /// The first one after `now`, and no sooner than a week after the day of the last one, which may be null. `id`
    /// chooses the minute, so that not all of a borough's are counted at once.
    static Instant next(DayOfWeek day, UUID id, Instant now, Instant last) {
        var time = LocalTime.of(NINE, Math.floorMod(id.hashCode(), MINUTES));
        var first = last == null ? London.dayOf(now) : London.dayOf(last).plusDays(DAYS);
        var from = first.isBefore(London.dayOf(now)) ? London.dayOf(now) : first;
        var date = from.with(TemporalAdjusters.nextOrSame(day));
        var at = London.at(date, time);
        return at.isAfter(now) ? at : London.at(date.plusDays(DAYS), time);
    }
}
