package org.trellis.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.grants.turns.Turns;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.destruction.AboutToGo;

/// Tells, before an application goes, that what was promised for it and never left is free again: the ledger is the
/// funder's to write, and follows (ADR 0076).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ending {

    private final ApplicationRows rows;
    private final Turns turns;
    private final Outbox outbox;
    private final InstantSource clock;

    Ending(ApplicationRows rows, Turns turns, Outbox outbox, InstantSource clock) {
        this.rows = rows;
        this.turns = turns;
        this.outbox = outbox;
        this.clock = clock;
    }

    void withItsGroup(@Observes AboutToGo group) {
        rows.sent().forEach(this::of);
    }

    /// Whoever decides or pays at this moment is waited for.
    void of(UUID id) {
        turns.await(id);
        rows.find(id)
                .filter(one -> one.state().equals(Application.APPROVED) && !rows.isOnItsWay(id))
                .ifPresent(one -> outbox.publish(new AwardEvent.Moved(
                        id,
                        one.fundId(),
                        one.funderId(),
                        one.groupId(),
                        AwardEvent.ENDED,
                        one.decision().pence(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }
}
