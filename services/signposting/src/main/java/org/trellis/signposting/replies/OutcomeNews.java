package org.trellis.signposting.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.Outbox;
import org.trellis.signposting.audience.Rounded;
import org.trellis.tenancy.Acting;

/// Has those who gave their views told that it was said what happened with them. Whoever was asked and said nothing
/// reads
/// it in the inbox.
@ApplicationScoped
class OutcomeNews {

    private static final List<String> WHO = List.of("steward", "liaison-officer", "support-officer", "grants-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(7);

    // Told once, however often the round comes by: what is remembered is the act of telling.
    private static final String REMEMBER = """
            insert into inbox (organisation_id, consumer, message_id)
            values (acting_organisation(), 'views-outcome', :bulletin) on conflict do nothing
            """;

    private final ReplyRows replies;
    private final EntityManager database;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    OutcomeNews(ReplyRows replies, EntityManager database, Outbox outbox, Acting acting, InstantSource clock) {
        this.replies = replies;
        this.database = database;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    void onRound(@Observes Rounded round) {
        if (round.what().equals("outcome")
                && !replies.byUs(round.bulletinId()).isEmpty()
                && database.createNativeQuery(REMEMBER)
                                .setParameter("bulletin", round.bulletinId())
                                .executeUpdate()
                        == 1) {
            outbox.publish(new TellingEvent.Asked(
                    acting.needed().value(),
                    ToldText.BULLETIN_OUTCOME.id(),
                    WHO,
                    round.bulletinId(),
                    Map.of(),
                    false,
                    clock.instant().plus(NEWS_FOR)));
        }
    }
}
