package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.Vault;
import org.trellis.tenancy.Acting;

/// What a resident decides about a referral, done as its sender, who answers to them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ResidentsWord {

    private static final String REASON = "resident";

    private final Referrals referrals;
    private final Moves moves;
    private final Vault vault;
    private final Acting acting;

    ResidentsWord(Referrals referrals, Moves moves, Vault vault, Acting acting) {
        this.referrals = referrals;
        this.moves = moves;
        this.vault = vault;
        this.acting = acting;
    }

    /// Refuses unless the organisation acted for sent it, as the first of its thread.
    public void mustHaveBegun(UUID referral) {
        var found = referrals.find(referral).orElseThrow(() -> new NotFound().asException());
        if (!found.isSentBy(acting.needed().value())) {
            throw new ReferralRefusal.OnlyTheSender().asException();
        }
        if (!found.threadId.equals(found.id)) {
            throw new NotFound().asException();
        }
    }

    /// Nothing more is done, and nothing is kept of them.
    public void stop(UUID referral) {
        vault.takenBack(referral);
        referrals
                .lock(referral)
                .filter(found -> Step.WITHDRAW.leadsFrom(found.state))
                .ifPresent(found -> moves.take(found, Step.WITHDRAW, REASON, null));
    }
}
