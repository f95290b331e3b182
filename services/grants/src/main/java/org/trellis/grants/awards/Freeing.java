package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.trellis.grants.ledger.Ledger;
import org.trellis.grants.ledger.Moved;
import org.trellis.grants.ledger.Movement;
import org.trellis.grants.ledger.Place;

/// Puts back into the pot what was promised for an application that is no more, as its funder.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Freeing {

    private final PaymentRows payments;
    private final Ledger ledger;

    Freeing(PaymentRows payments, Ledger ledger) {
        this.payments = payments;
        this.ledger = ledger;
    }

    /// What the bank has by now stays promised, until the funder says what became of it. The caller has the turn.
    void of(UUID award, UUID fund, Instant at) {
        payments.stop(award, at);
        var isAtTheBank = payments.latestOfOurs(award)
                .filter(payment -> payment.state().equals(PaymentView.IN_FILE))
                .isPresent();
        var promised = ledger.balance(fund, Place.committed(award));
        if (isAtTheBank || promised == 0) {
            return;
        }
        var moved = ledger.move(new Movement(fund, "released", award, Place.committed(award), Place.POT, promised));
        if (moved != Moved.NOW) {
            throw new IllegalStateException("What was promised cannot be put back: " + moved);
        }
    }
}
