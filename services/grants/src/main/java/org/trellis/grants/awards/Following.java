package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.grants.ledger.Ledger;
import org.trellis.grants.ledger.Moved;
import org.trellis.grants.ledger.Movement;
import org.trellis.grants.ledger.Place;

/// Enters in a funder's ledger what a group did. What the funder did itself was entered with it.
@ApplicationScoped
class Following {

    private final Ledger ledger;
    private final PaymentRows payments;

    Following(Ledger ledger, PaymentRows payments) {
        this.ledger = ledger;
        this.payments = payments;
    }

    void enter(AwardEvent.Moved moved) {
        var award = moved.awardId();
        switch (moved.state()) {
            case AwardEvent.WITHDRAWN -> {
                payments.stop(award, moved.at());
                move(moved, "released", Place.committed(award), Place.POT);
            }
            case AwardEvent.RETURNING -> move(moved, "returning", whereItIs(moved), Place.returned(award));
            case AwardEvent.REPURPOSED -> move(moved, "repurposed", whereItIs(moved), Place.repurposed(award));
            default -> {}
        }
    }

    private Place whereItIs(AwardEvent.Moved moved) {
        var held = ledger.balance(moved.fundId(), Place.held(moved.awardId())) >= moved.pence();
        return held ? Place.held(moved.awardId()) : Place.paid(moved.awardId());
    }

    private void move(AwardEvent.Moved moved, String kind, Place from, Place to) {
        var done = ledger.move(new Movement(moved.fundId(), kind, moved.awardId(), from, to, moved.pence()));
        if (done == Moved.TOO_LITTLE) {
            // To the dead letters, where somebody sees it: it was looked at when the group said it.
            throw new IllegalStateException("A ledger that has not what was said: " + kind);
        }
    }
}
