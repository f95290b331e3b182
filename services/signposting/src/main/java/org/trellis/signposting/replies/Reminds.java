package org.trellis.signposting.replies;

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
import org.trellis.links.Links;
import org.trellis.messaging.DueHandler;
import org.trellis.messaging.Outbox;
import org.trellis.signposting.bulletins.Bulletins;
import org.trellis.signposting.replies.Promises.Promise;
import org.trellis.tenancy.Acting;

/// Reminds an institution of a reply that it owes: at half of its time, and on the last day.
@ApplicationScoped
class Reminds implements DueHandler {

    static final String KIND = "bulletin-reply-owed";

    private static final List<String> WHO = List.of("liaison-officer", "support-officer", "grants-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(1);

    private final Promises promises;
    private final Bulletins bulletins;
    private final Links links;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    Reminds(Promises promises, Bulletins bulletins, Links links, Outbox outbox, Acting acting, InstantSource clock) {
        this.promises = promises;
        this.bulletins = bulletins;
        this.links = links;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID bulletin) {
        return promises.ours(bulletin).filter(this::isOwed).flatMap(this::remind);
    }

    private boolean isOwed(Promise promise) {
        return !promise.replied()
                && links.isLinked(promise.from())
                && bulletins
                        .find(promise.bulletin())
                        .filter(one -> one.withdrawn() == null)
                        .isPresent();
    }

    private Optional<Instant> remind(Promise promise) {
        var now = clock.instant();
        outbox.publish(new TellingEvent.Asked(
                acting.needed().value(),
                ToldText.BULLETIN_REPLY_OWED.id(),
                WHO,
                promise.bulletin(),
                Map.of("until", promise.owedBy()),
                false,
                now.plus(NEWS_FOR)));
        return Optional.of(London.morning(promise.owedBy())).filter(now::isBefore);
    }
}
