package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.ConsentView;
import org.trellis.referrals.details.Details;
import org.trellis.referrals.details.Resident;
import org.trellis.referrals.details.Vault;
import org.trellis.tenancy.Acting;

/// What may be known of the resident of a referral. Each method is one transaction.
@ApplicationScoped
@Transactional
class ResidentDesk {

    private final Referrals referrals;
    private final Sending sending;
    private final Ways ways;
    private final Vault vault;
    private final Links links;
    private final Acting acting;

    ResidentDesk(Referrals referrals, Sending sending, Ways ways, Vault vault, Links links, Acting acting) {
        this.referrals = referrals;
        this.sending = sending;
        this.ways = ways;
        this.vault = vault;
        this.links = links;
        this.acting = acting;
    }

    /// Absent and not to be read yet are one answer. Whose link with the sender ended is told that, since it had read
    /// it.
    Details read(UUID id) {
        acting.needed();
        return vault.read(id).orElseThrow(() -> nothing(id));
    }

    private RuntimeException nothing(UUID id) {
        var me = acting.needed().value();
        return referrals
                .find(id)
                .filter(referral -> !referral.isSentBy(me) && links.isOver(referral.senderId))
                .<RuntimeException>map(_ -> new ReferralRefusal.ShareEnded().asException())
                .orElseGet(() -> new NotFound().asException());
    }

    Details keep(UUID id, Resident resident) {
        var referral = ofTheSender(id);
        if (!referral.state.isOpen()) {
            throw new ReferralRefusal.MovedOn(referral.state).asException();
        }
        sending.keep(referral, ways.terms(referral), resident);
        return read(id);
    }

    void takenBack(UUID id) {
        ofTheSender(id);
        vault.takenBack(id);
    }

    List<ConsentView> said(UUID id) {
        acting.needed();
        var _ = referrals.find(id).orElseThrow(() -> new NotFound().asException());
        return vault.said(id);
    }

    private Referral ofTheSender(UUID id) {
        var referral = referrals.lock(id).orElseThrow(() -> new NotFound().asException());
        if (!referral.isSentBy(acting.needed().value())) {
            throw new ReferralRefusal.OnlyTheSender().asException();
        }
        return referral;
    }
}
