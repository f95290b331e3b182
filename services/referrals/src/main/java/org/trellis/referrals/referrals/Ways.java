package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.Terms;
import org.trellis.referrals.duties.Duties;
import org.trellis.referrals.loops.Loop;
import org.trellis.referrals.loops.Loops;
import org.trellis.referrals.pathways.MayRefer;
import org.trellis.referrals.pathways.Referrers;
import org.trellis.tenancy.Acting;

/// Finds the way to a receiver that is open to the organisation acted for, or refuses with what to do instead.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ways {

    private final Loops loops;
    private final Referrers referrers;
    private final Duties duties;
    private final Links links;
    private final Acting acting;

    Ways(Loops loops, Referrers referrers, Duties duties, Links links, Acting acting) {
        this.loops = loops;
        this.referrers = referrers;
        this.duties = duties;
        this.links = links;
        this.acting = acting;
    }

    /// By the pathway where one is named, else by a loop with the receiver.
    Way find(UUID receiver, UUID pathway, String need) {
        var way = pathway == null ? byLoop(receiver, need) : byPathway(pathway);
        duties.mayGoTo(way.receiverId(), List.of(way.need()));
        return way;
    }

    /// The way that a draft was made for, if it is still there.
    Way of(Referral draft) {
        var way = draft.isByResident()
                ? forResident(draft.pathwayId)
                : find(draft.receiverId, draft.pathwayId, draft.need);
        if (draft.loopId != null && !draft.loopId.equals(way.loopId())) {
            throw new ReferralRefusal.NoLoop().asException();
        }
        // Its holder may have made it a pathway for something else meanwhile.
        if (!draft.need.equals(way.need()) || !draft.receiverId.equals(way.receiverId())) {
            throw new NotFound().asException();
        }
        return way;
    }

    /// What was agreed when it went, however the way stands now.
    Terms terms(Referral referral) {
        return referral.loopId == null
                ? Terms.OF_A_PATHWAY
                : loops.find(referral.loopId).map(Loop::terms).orElseThrow();
    }

    /// For somebody who asks for themselves: no link is asked for, since everybody may come.
    Way forResident(UUID pathway) {
        var open = referrers.openToResidents(pathway);
        duties.mayGoTo(open.holderId(), List.of(open.need()));
        return new Way(open.holderId(), open.need(), null, pathway, Terms.OF_A_PATHWAY, true);
    }

    private Way byLoop(UUID receiver, String need) {
        mustBeSomebodyElse(receiver);
        links.mustBeCurrent();
        var loop = switch (links.referralsAt(receiver)) {
            case OPEN -> loops.towards(receiver, need).orElseThrow(() -> new ReferralRefusal.NoLoop().asException());
            case CLOSED -> throw notLinked(receiver);
            case HIDDEN -> throw new NotFound().asException();
        };
        return new Way(receiver, need, loop.id(), null, loop.terms(), loop.isOn());
    }

    // An institution that publishes a pathway takes what comes by it. A group says towards whom it goes so far by its
    // side of their link, whatever its pathway says.
    private Way byPathway(UUID pathway) {
        links.mustBeCurrent();
        var open = referrers.open(pathway);
        mustBeSomebodyElse(open.holderId());
        if (open.may() != MayRefer.YES) {
            throw new ReferralRefusal.NotAReferrer(open.may()).asException();
        }
        if (!links.isInstitution(open.holderId())) {
            switch (links.referralsAt(open.holderId())) {
                case OPEN -> {}
                case CLOSED, HIDDEN -> throw notLinked(open.holderId());
            }
        }
        return new Way(open.holderId(), open.need(), null, pathway, Terms.OF_A_PATHWAY, true);
    }

    // Who had a link knows of the other one, as long as that one may be known of at all.
    private RuntimeException notLinked(UUID receiver) {
        return links.isOver(receiver)
                ? new ReferralRefusal.ShareEnded().asException()
                : new ReferralRefusal.NotLinked().asException();
    }

    private void mustBeSomebodyElse(UUID receiver) {
        if (receiver.equals(acting.needed().value())) {
            throw new ReferralRefusal.ToYourself().asException();
        }
    }
}
