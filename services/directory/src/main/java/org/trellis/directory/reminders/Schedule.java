package org.trellis.directory.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.contracts.Freshness;
import org.trellis.directory.listings.Confirming.Standing;

/// When a group is asked whether its page is still right: a week before the page ages, goes stale and is hidden, and
/// two weeks after its words were written when nobody ever confirmed them. Never twice for one of these.
final class Schedule {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final List<Duration> STEPS = List.of(
            Freshness.FRESH_FOR.minus(A_WEEK), Freshness.AGEING_FOR.minus(A_WEEK), Freshness.SHOWN_FOR.minus(A_WEEK));

    private Schedule() {}

    /// Whether one of the moments to ask has come since the last question.
    static boolean isTimeToAsk(Standing page, Optional<Instant> lastAsked, Instant now) {
        var since = lastAsked.filter(asked -> asked.isAfter(page.lastSign())).orElse(page.lastSign());
        return moments(page).anyMatch(moment -> moment.isAfter(since) && !moment.isAfter(now));
    }

    /// The next moment at which something is to be done.
    static Optional<Instant> next(Standing page, Instant now) {
        var hidden = page.lastSign().plus(Freshness.SHOWN_FOR);
        return Stream.concat(moments(page), Stream.of(hidden))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private static Stream<Instant> moments(Standing page) {
        var steps = page.confirmedAt() == null ? Stream.concat(Stream.of(TWO_WEEKS), STEPS.stream()) : STEPS.stream();
        return steps.map(page.lastSign()::plus);
    }
}
