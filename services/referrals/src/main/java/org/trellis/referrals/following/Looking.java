package org.trellis.referrals.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.DueHandler;
import org.trellis.messaging.Outbox;

/// Looks, as an organisation that follows pathways, at what became of them, and has its people told. Whoever follows
/// looks; whoever changes a pathway tells nobody, and so cannot learn who follows it.
@ApplicationScoped
class Looking implements DueHandler {

    static final String KIND = "pathways-followed";
    static final Duration EVERY = Duration.ofHours(1);

    private static final Duration TOLD_EVERY = Duration.ofDays(1);
    private static final Duration GONE_KEPT_FOR = Duration.ofDays(30);
    private static final Duration NEWS_FOR = Duration.ofDays(3);

    // Those who send people. Whoever keeps the money or sees to the wards is not woken for it.
    private static final List<String> WHO =
            List.of("steward", "helper", "liaison-officer", "helpline", "support-officer");

    private final Followings followings;
    private final Outbox outbox;
    private final InstantSource clock;

    Looking(Followings followings, Outbox outbox, InstantSource clock) {
        this.followings = followings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// However many changed, it is one message, and one a day: what changes after it is told with the next.
    @Override
    public Optional<Instant> handle(UUID organisation) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        followings.forget(now.minus(GONE_KEPT_FOR));
        if (followings.count() == 0) {
            return Optional.empty();
        }
        var news = followings.news(now);
        if (news.isEmpty()) {
            return Optional.of(now.plus(EVERY));
        }
        var one = news.size() == 1 && !news.getFirst().gone() ? news.getFirst().pathway() : null;
        outbox.publish(new TellingEvent.Asked(
                organisation, ToldText.PATHWAY_CHANGED.id(), WHO, one, Map.of(), false, now.plus(NEWS_FOR)));
        return Optional.of(now.plus(TOLD_EVERY));
    }
}
