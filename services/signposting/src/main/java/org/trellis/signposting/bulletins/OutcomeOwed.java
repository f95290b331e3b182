package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.messaging.DueHandler;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Reminds an institution that it owes to say what happened with views: at half of the time between the decision and
/// the day that it promised, and on that day.
@ApplicationScoped
class OutcomeOwed implements DueHandler {

    static final String KIND = "bulletin-outcome-owed";

    private static final List<String> WHO = List.of("liaison-officer", "support-officer", "grants-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(1);

    private final Bulletins bulletins;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    OutcomeOwed(Bulletins bulletins, Outbox outbox, Acting acting, InstantSource clock) {
        this.bulletins = bulletins;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    static Instant first(ViewsAsked views) {
        return London.morning(London.half(views.decideBy(), views.outcomeBy()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        return bulletins
                .own(id)
                .filter(one -> one.outcome() == null && one.withdrawn() == null)
                .flatMap(this::remind);
    }

    private Optional<Instant> remind(Issued one) {
        var now = clock.instant();
        var until = one.views().outcomeBy();
        outbox.publish(new TellingEvent.Asked(
                acting.needed().value(),
                ToldText.BULLETIN_OUTCOME_OWED.id(),
                WHO,
                one.id(),
                Map.of("until", until),
                false,
                now.plus(NEWS_FOR)));
        return Optional.of(London.morning(until)).filter(now::isBefore);
    }
}
