package org.trellis.referrals.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What can be done with what came back. Each method is one transaction.
@ApplicationScoped
@Transactional
class ReturnDesk {

    private final Returns returns;
    private final Acting acting;

    ReturnDesk(Returns returns, Acting acting) {
        this.returns = returns;
        this.acting = acting;
    }

    ReturnView.Page waiting(UUID cursor, int limit) {
        acting.needed();
        var found = returns.waiting(cursor, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new ReturnView.Page(shown, found.size() > limit ? shown.getLast().referralId() : null);
    }

    ReturnView read(UUID referral) {
        acting.needed();
        return returns.find(referral).orElseThrow(() -> new NotFound().asException());
    }

    /// Said again is not said twice: a phone may have lost the first answer.
    void settle(UUID referral, Settling said) {
        acting.needed();
        var how = How.of(said.how()).orElseThrow();
        var found = returns.lock(referral).orElseThrow(() -> new NotFound().asException());
        if (found.how() == null) {
            returns.settle(referral, how);
        } else if (found.how() != how) {
            throw new ReturnRefusal.Settled(found.how()).asException();
        }
    }
}
