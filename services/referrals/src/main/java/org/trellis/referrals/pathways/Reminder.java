package org.trellis.referrals.pathways;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.contracts.Freshness;
import org.trellis.contracts.telling.ToldText;

/// What the holder of a published pathway hears of it, a week before it happens: that it ages in public,
/// and that it is withdrawn. Each once, until somebody says that it is right.
enum Reminder {
    AGEING(Freshness.FRESH_FOR, ToldText.PATHWAY_AGEING),
    LAPSING(Freshness.SHOWN_FOR, ToldText.PATHWAY_LAPSES);

    /// So long before. What comes within the same time is told of together, and then not once more.
    static final Duration BEFORE = Duration.ofDays(7);

    // Whoever says meanwhile that it is right, or withdraws and publishes it again, is reminded in time: the first
    // moment after that is no sooner.
    private static final Duration LOOKED_AT_EVERY = Freshness.FRESH_FOR.minus(BEFORE);

    private final Duration age;
    private final ToldText text;

    Reminder(Duration age, ToldText text) {
        this.age = age;
        this.text = text;
    }

    ToldText text() {
        return text;
    }

    /// The last one for which it is time and that was not told yet, or together with another one's.
    static Optional<Reminder> of(Pathway pathway, Instant now) {
        return Arrays.stream(values())
                .filter(reminder -> reminder.isNews(pathway))
                .filter(reminder -> !reminder.moment(pathway).isAfter(now))
                .reduce((_, later) -> later);
    }

    /// When the pathway is to be looked at next.
    static Instant next(Pathway pathway, Instant now) {
        return Stream.concat(Arrays.stream(values()).map(r -> r.moment(pathway)), Stream.of(pathway.lapses()))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .filter(moment -> moment.isBefore(now.plus(LOOKED_AT_EVERY)))
                .orElse(now.plus(LOOKED_AT_EVERY));
    }

    // Whoever said that it is not right need not be asked whether it is.
    private boolean isNews(Pathway pathway) {
        var isDoubted = this == AGEING && pathway.doubtedAt != null;
        var isTold = pathway.remindedAt != null
                && pathway.remindedAt.isAfter(pathway.lastSign())
                && !moment(pathway).isAfter(pathway.remindedAt.plus(BEFORE));
        return !isDoubted && !isTold;
    }

    private Instant moment(Pathway pathway) {
        return pathway.lastSign().plus(age).minus(BEFORE);
    }
}
