package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.Resident;
import org.trellis.referrals.details.Vault;
import org.trellis.referrals.loops.Loop;
import org.trellis.referrals.loops.Loops;
import org.trellis.referrals.pathways.Alternatives;
import org.trellis.tenancy.Acting;

/// Whether a referral may go to a receiver now, and its way there.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sending {

    private static final int HOPS = 4;

    private final Referrals referrals;
    private final Moves moves;
    private final Expiry expiry;
    private final Room room;
    private final Loops loops;
    private final Links links;
    private final Alternatives alternatives;
    private final Vault vault;
    private final Forgetting forgetting;
    private final Acting acting;

    Sending(
            Referrals referrals,
            Moves moves,
            Expiry expiry,
            Room room,
            Loops loops,
            Links links,
            Alternatives alternatives,
            Vault vault,
            Forgetting forgetting,
            Acting acting) {
        this.referrals = referrals;
        this.moves = moves;
        this.expiry = expiry;
        this.room = room;
        this.loops = loops;
        this.links = links;
        this.alternatives = alternatives;
        this.vault = vault;
        this.forgetting = forgetting;
        this.acting = acting;
    }

    /// The sender's own, that nobody else sees until it is sent.
    Referral draft(UUID id, NewReferral wanted) {
        var loop = loopTowards(wanted.receiverId(), wanted.need());
        var draft = Referral.draft(id, me(), wanted, loop.id(), moves.now());
        add(draft, loop, wanted.resident());
        return draft;
    }

    /// There is a way and there is room, or it is refused with what to do instead.
    void send(Referral draft) {
        var loop = loopTowards(draft.receiverId, draft.need);
        if (!loop.id().equals(draft.loopId)) {
            throw new ReferralRefusal.NoLoop().asException();
        }
        if (!loop.isOn()) {
            throw new ReferralRefusal.LoopPaused().asException();
        }
        var answer = room.take(draft.id);
        if (!answer.isYes()) {
            throw new ReferralRefusal.NoRoom(
                            answer.answer(), answer.again(), alternatives.to(draft.receiverId, draft.need, draft.area))
                    .asException();
        }
        moves.take(draft, Step.SEND);
    }

    /// The receiver sends it on; its own part of the thread is over with that.
    void passOn(Referral referral, UUID id, UUID receiver, Resident resident) {
        mustBeSomebodyElse(receiver);
        if (receiver.equals(referral.senderId)) {
            throw new ReferralRefusal.BackWhereItCameFrom().asException();
        }
        if (referral.hops >= HOPS) {
            throw new ReferralRefusal.PassedOnTooOften().asException();
        }
        var loop = loopTowards(receiver, referral.need);
        moves.take(referral, Step.PASS_ON);
        var next = referral.next(id, receiver, loop.id(), moves.now());
        add(next, loop, resident);
        send(next);
    }

    private void add(Referral draft, Loop loop, Resident resident) {
        referrals.add(draft);
        expiry.watch(draft);
        if (resident != null) {
            keep(draft, loop, resident);
        }
    }

    /// What the resident agreed may be known goes with it, closed.
    void keep(Referral referral, Loop loop, Resident resident) {
        vault.keep(referral.id, loop, resident);
        forgetting.watch(referral);
    }

    void mustBeSomebodyElse(UUID receiver) {
        if (receiver.equals(me())) {
            throw new ReferralRefusal.ToYourself().asException();
        }
    }

    private Loop loopTowards(UUID receiver, String need) {
        links.mustBeCurrent();
        return switch (links.referralsAt(receiver)) {
            case OPEN -> loops.towards(receiver, need).orElseThrow(() -> new ReferralRefusal.NoLoop().asException());
            case CLOSED -> throw new ReferralRefusal.NotLinked().asException();
            case HIDDEN -> throw new NotFound().asException();
        };
    }

    private UUID me() {
        return acting.needed().value();
    }
}
