package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.trellis.links.LinkTold;
import org.trellis.referrals.details.Vault;
import org.trellis.referrals.returns.Returns;

/// When a link ends, whoever ended it, nothing between the two stays open: what the owner of the side sent is
/// withdrawn, and what it had is turned down or given back, so that each resident is with somebody who can act.
/// What was done by a pathway is forgotten by its sender: of a link that the receiver never opened itself the
/// receiver keeps nothing, so that no policy of its own could say that it ended.
@ApplicationScoped
class LinkEnds {

    private static final String REASON = "link-ended";

    private final Referrals referrals;
    private final Moves moves;
    private final Returns returns;
    private final Vault vault;

    LinkEnds(Referrals referrals, Moves moves, Returns returns, Vault vault) {
        this.referrals = referrals;
        this.moves = moves;
        this.returns = returns;
        this.vault = vault;
    }

    void onLink(@Observes LinkTold told) {
        if (told.live()) {
            return;
        }
        for (var referral : referrals.openWith(told.otherId())) {
            var step = referral.isSentBy(told.organisationId())
                    ? Step.WITHDRAW
                    : referral.state == State.SENT ? Step.DECLINE : Step.GIVE_BACK;
            moves.take(referral, step, REASON, null);
            if (step == Step.WITHDRAW) {
                returns.cameBack(referral.id, referral.since);
            }
        }
        // Whatever was completed while those above were waited for is among them.
        referrals.doneByPathwayFor(told.otherId()).forEach(vault::forget);
    }
}
