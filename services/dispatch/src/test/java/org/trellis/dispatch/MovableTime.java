package org.trellis.dispatch;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;

/// The time of day as a test wants it: noon in London unless it says otherwise, and it goes on from there.
@Mock
@ApplicationScoped
public class MovableTime implements InstantSource {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Duration ahead = toTheNext(LocalTime.NOON);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /// The next time that clocks in London show this.
    public void becomes(LocalTime time) {
        ahead = toTheNext(time);
    }

    public void passes(Duration time) {
        ahead = ahead.plus(time);
    }

    /// What it really is: for what others compare with their own clocks.
    public void isNow() {
        ahead = Duration.ZERO;
    }

    public void isNoon() {
        becomes(LocalTime.NOON);
    }

    private static Duration toTheNext(LocalTime time) {
        var now = Instant.now();
        var there = now.atZone(LONDON);
        var next = there.toLocalDate().atTime(time).atZone(LONDON);
        return Duration.between(now, (next.isAfter(there) ? next : next.plusDays(1)).toInstant());
    }
}
