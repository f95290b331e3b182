package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What somebody of a street does with a referral, done as the group that received it and handed it to them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConnectorsWord {

    private final Referrals referrals;
    private final Moves moves;
    private final Acting acting;

    ConnectorsWord(Referrals referrals, Moves moves, Acting acting) {
        this.referrals = referrals;
        this.moves = moves;
        this.acting = acting;
    }

    /// Until the end of the transaction nobody else does anything with it. Refuses unless it was sent to the
    /// organisation acted for. Before anything is read of it, so that what is read is how it stands.
    public void take(UUID referral) {
        received(lock(referral));
    }

    /// Refuses what is over, with where it is.
    public void mustBeOpen(UUID referral) {
        var found = lock(referral);
        if (!found.state.isOpen()) {
            throw new ReferralRefusal.MovedOn(found.state).asException();
        }
    }

    /// Whether somebody still has something to do with what was sent to the organisation acted for.
    public boolean isOpen(UUID referral) {
        var found = referrals.find(referral).orElseThrow(() -> new NotFound().asException());
        return received(found).state.isOpen();
    }

    /// Where the group accepted it already, it is accepted.
    public void accept(UUID referral) {
        var found = lock(referral);
        if (found.state == State.SENT) {
            moves.take(found, Step.ACCEPT);
        }
    }

    public void connect(UUID referral) {
        moves.take(lock(referral), Step.CONNECT);
    }

    public void complete(UUID referral, String outcome) {
        moves.take(lock(referral), Step.COMPLETE, null, outcome);
    }

    private Referral received(Referral found) {
        if (found.isSentBy(acting.needed().value())) {
            throw new ReferralRefusal.NotYours().asException();
        }
        return found;
    }

    private Referral lock(UUID referral) {
        return referrals.lock(referral).orElseThrow(() -> new NotFound().asException());
    }
}
