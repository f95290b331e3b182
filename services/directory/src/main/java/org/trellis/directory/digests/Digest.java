package org.trellis.directory.digests;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One member's weekly digest, in one organisation. A run is one week's: its numbers are asked for, counted,
/// and told.
@Entity
class Digest {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration USEFUL_FOR = Duration.ofDays(2);

    @Id
    UUID id;

    UUID organisationId;
    String person;
    UUID planId;
    boolean wanted;
    short weekday;
    String channel;
    Instant nextAt;
    Instant lastAt;
    UUID runId;
    Instant runUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> counts;

    protected Digest() {} // for Hibernate

    /// From now on by this choice. What is on its way by the last one is not told.
    void want(DayOfWeek day, String by, Instant now) {
        endRun();
        planId = UuidCreator.getTimeOrderedEpoch();
        wanted = true;
        weekday = (short) day.getValue();
        channel = by;
        nextAt = Week.next(day, id, now, lastAt);
    }

    void stop() {
        endRun();
        wanted = false;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(nextAt);
    }

    /// Whether it still keeps anybody from getting two in a week.
    boolean isOfUse(Instant now) {
        return wanted || lastAt != null && now.isBefore(lastAt.plus(A_WEEK));
    }

    Instant endOfUse() {
        return lastAt.plus(A_WEEK);
    }

    /// What came after this is news.
    Instant since(Instant now) {
        return lastAt == null ? now.minus(A_WEEK) : lastAt;
    }

    /// The next week's turn is noted before this one's is done: killed at any point, it is at most left out.
    void begin(UUID run, Instant now) {
        runId = run;
        runUntil = now.plus(USEFUL_FOR);
        counts = null;
        lastAt = now;
        skip(now);
    }

    void skip(Instant now) {
        nextAt = Week.next(DayOfWeek.of(weekday), id, now, now);
    }

    void endRun() {
        runId = null;
        runUntil = null;
        counts = null;
    }
}
