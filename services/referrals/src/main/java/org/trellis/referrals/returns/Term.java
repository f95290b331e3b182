package org.trellis.referrals.returns;

import java.time.Instant;
import java.time.ZoneId;

/// By when an institution owes that what came back is taken up: so many days on, at the same time of day in
/// Europe/London, also over a change of the clocks.
final class Term {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Term() {}

    static Instant of(String urgency, Instant from) {
        return daysOn(from, days(urgency));
    }

    static Instant daysOn(Instant from, int days) {
        return from.atZone(LONDON).plusDays(days).toInstant();
    }

    private static int days(String urgency) {
        return switch (urgency) {
            case "today" -> 1;
            case "this-week" -> 3;
            default -> 7;
        };
    }
}
