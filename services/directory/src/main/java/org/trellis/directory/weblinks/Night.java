package org.trellis.directory.weblinks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.directory.places.London;

/// When each group's links are looked at: once a night, always at the same moment, and each at another one, so that
/// nobody's site sees all of us at once.
public final class Night {

    /// What falls due, with the group's id, each night for as long as there is the group.
    public static final String LOOKED_AT = "page-links-looked-at";

    private static final LocalTime BEGINS = LocalTime.of(22, 0);
    private static final Duration LASTS = Duration.ofHours(8);

    private Night() {}

    /// The group's next moment after this one.
    public static Instant next(UUID group, Instant after) {
        var into = Math.floorMod(group.hashCode(), LASTS.toSeconds());
        var yesterday = London.dayOf(after).minusDays(1);
        return Stream.iterate(yesterday, day -> day.plusDays(1))
                .map(day -> London.at(day, BEGINS).plusSeconds(into))
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElseThrow();
    }
}
