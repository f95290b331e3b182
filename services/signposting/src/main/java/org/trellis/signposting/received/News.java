package org.trellis.signposting.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.Outbox;
import org.trellis.signposting.audience.Rounded;
import org.trellis.tenancy.Acting;

/// Has the people of a receiver told when what they passed on was corrected or withdrawn, and only then. It looks as
/// the
/// receiver, among the receiver's own rows, and tells nobody what it found.
@ApplicationScoped
class News {

    private static final List<String> WHO =
            List.of("steward", "helper", "liaison-officer", "support-officer", "grants-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(7);

    private final Received received;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    News(Received received, Outbox outbox, Acting acting, InstantSource clock) {
        this.received = received;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    void onRound(@Observes Rounded round) {
        if (round.what().equals("changed") || round.what().equals("withdrawn")) {
            look(round.bulletinId());
        }
    }

    void look(UUID bulletin) {
        if (received.tellWithdrawn(bulletin)) {
            tell(bulletin, ToldText.BULLETIN_WITHDRAWN);
        } else if (received.tellChanged(bulletin)) {
            tell(bulletin, ToldText.BULLETIN_CHANGED);
        }
    }

    private void tell(UUID bulletin, ToldText text) {
        outbox.publish(new TellingEvent.Asked(
                acting.needed().value(),
                text.id(),
                WHO,
                bulletin,
                Map.of(),
                false,
                clock.instant().plus(NEWS_FOR)));
    }
}
