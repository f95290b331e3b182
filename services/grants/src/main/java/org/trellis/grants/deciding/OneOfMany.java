package org.trellis.grants.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.messaging.Idempotency;

/// One of many decisions, in a transaction of its own: what is refused leaves nothing, and what is done is done once.
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OneOfMany {

    private final DecidingDesk desk;
    private final Idempotency idempotency;

    OneOfMany(DecidingDesk desk, Idempotency idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /// Proposes to give it, or says the second word to what was proposed. Sent again under the same key it does
    /// nothing, whatever became of it since.
    void act(ManyDecisions.Item item, String key) {
        var id = item.applicationId();
        if (item.proposalId() == null) {
            idempotency.once(
                    "POST /decisions/%s/proposal".formatted(id),
                    key,
                    _ -> desk.propose(id, new NewProposal(true, item.pence(), null, item.feedback(), null)));
        } else {
            idempotency.once(
                    "POST /decisions/%s/%s".formatted(id, item.proposalId()),
                    key,
                    _ -> desk.decide(id, item.proposalId()));
        }
    }
}
