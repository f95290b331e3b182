package org.trellis.referrals.concerns;

import java.time.Instant;
import java.time.ZoneOffset;

/// For how long a concern is kept by its receiver: 90 days after it was closed, and two years at most; a year more,
/// once, if somebody there says why.
final class Keeping {

    private static final int AT_MOST_YEARS = 2;
    private static final int AFTER_CLOSING_DAYS = 90;

    private Keeping() {}

    static Instant atMost(Instant raised) {
        return years(raised, AT_MOST_YEARS);
    }

    static Instant afterClosing(Concern concern, Instant closed) {
        var after = closed.atOffset(ZoneOffset.UTC).plusDays(AFTER_CLOSING_DAYS).toInstant();
        var most = atMost(concern.raisedAt());
        var until = after.isBefore(most) ? after : most;
        return concern.extendedAt() == null ? until : longer(until);
    }

    static Instant longer(Instant until) {
        return years(until, 1);
    }

    private static Instant years(Instant from, int years) {
        return from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    }
}
