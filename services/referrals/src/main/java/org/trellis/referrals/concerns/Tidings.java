package org.trellis.referrals.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Has people of the organisation acted for told that something sealed waits for them: the same words whatever it is,
/// without an id.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Tidings {

    static final String LEAD = "safeguarding-lead";

    /// Who answers for an organisation that is asked.
    static final List<String> ANSWERING = List.of("steward", "liaison-officer", "support-officer", LEAD);

    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    Tidings(Outbox outbox, Acting acting, InstantSource clock) {
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    void leads(boolean urgent) {
        tell(List.of(LEAD), urgent);
    }

    void whoeverAnswers() {
        tell(ANSWERING, false);
    }

    private void tell(List<String> roles, boolean urgent) {
        outbox.publish(new TellingEvent.Asked(
                acting.needed().value(),
                ToldText.SEALED_WAITS.id(),
                roles,
                null,
                Map.of(),
                urgent,
                clock.instant().plus(NEWS_FOR)));
    }
}
