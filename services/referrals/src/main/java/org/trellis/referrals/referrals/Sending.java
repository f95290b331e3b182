package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.Resident;
import org.trellis.referrals.details.Terms;
import org.trellis.referrals.details.Vault;
import org.trellis.referrals.pathways.Alternatives;
import org.trellis.referrals.pathways.Alternatives.Alternative;
import org.trellis.referrals.returns.Returns;
import org.trellis.tenancy.Acting;

/// Whether a referral may go to a receiver now, and its way there.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sending {

    private static final int HOPS = 4;

    private final Referrals referrals;
    private final Moves moves;
    private final Expiry expiry;
    private final Reminder reminder;
    private final Room room;
    private final Ways ways;
    private final Alternatives alternatives;
    private final Vault vault;
    private final Forgetting forgetting;
    private final Returns returns;
    private final Acting acting;

    Sending(
            Referrals referrals,
            Moves moves,
            Expiry expiry,
            Reminder reminder,
            Room room,
            Ways ways,
            Alternatives alternatives,
            Vault vault,
            Forgetting forgetting,
            Returns returns,
            Acting acting) {
        this.referrals = referrals;
        this.moves = moves;
        this.expiry = expiry;
        this.reminder = reminder;
        this.room = room;
        this.ways = ways;
        this.alternatives = alternatives;
        this.vault = vault;
        this.forgetting = forgetting;
        this.returns = returns;
        this.acting = acting;
    }

    /// The sender's own, that nobody else sees until it is sent.
    Referral draft(UUID id, NewReferral wanted) {
        var way = ways.find(wanted.receiverId(), wanted.pathwayId(), wanted.need());
        var draft = wanted.insteadOf() == null
                ? Referral.draft(id, me(), wanted, way, moves.now())
                : Referral.again(id, before(wanted.insteadOf(), way), wanted, way, moves.now());
        add(draft, way, wanted.resident());
        return draft;
    }

    private Referral before(UUID id, Way way) {
        var before = referrals
                .lock(id)
                .filter(referral -> referral.isSentBy(me()))
                .orElseThrow(() -> new NotFound().asException());
        if (!before.state.isBack()) {
            throw new ReferralRefusal.MovedOn(before.state).asException();
        }
        if (!before.need.equals(way.need())) {
            throw new ReferralRefusal.ForSomethingElse().asException();
        }
        return before;
    }

    /// Sent at once: who asks for themselves has no drafts.
    void ask(UUID id, UUID pathway, String area, String language, Resident resident) {
        var way = ways.forResident(pathway);
        var asked = Referral.asked(id, me(), way, area, language, moves.now());
        add(asked, way, resident);
        send(asked);
    }

    /// There is a way and there is room, or it is refused with what to do instead.
    void send(Referral draft) {
        if (!ways.of(draft).isOn()) {
            throw new ReferralRefusal.LoopPaused().asException();
        }
        var answer = room.take(draft.id);
        if (!answer.isYes()) {
            throw new ReferralRefusal.NoRoom(answer.answer(), answer.again(), insteadOf(draft)).asException();
        }
        moves.take(draft, Step.SEND);
        returns.sentAgain(draft.threadId);
        reminder.watch(draft);
    }

    private List<Alternative> insteadOf(Referral draft) {
        return draft.isByResident()
                ? alternatives.forResident(draft.pathwayId)
                : alternatives.to(draft.receiverId, draft.need, draft.area);
    }

    /// The receiver sends it on; its own part of the thread is over with that.
    void passOn(Referral referral, UUID id, UUID receiver, UUID pathway, Resident resident) {
        var way = ways.find(receiver, pathway, referral.need);
        if (way.receiverId().equals(referral.senderId)) {
            throw new ReferralRefusal.BackWhereItCameFrom().asException();
        }
        if (!way.need().equals(referral.need)) {
            throw new ReferralRefusal.ForSomethingElse().asException();
        }
        if (vault.isOnlyForReceiver(referral.id)) {
            throw new ReferralRefusal.OnlyYou().asException();
        }
        if (referral.hops >= HOPS) {
            throw new ReferralRefusal.PassedOnTooOften().asException();
        }
        moves.take(referral, Step.PASS_ON);
        var next = referral.next(id, way, moves.now());
        add(next, way, resident);
        send(next);
    }

    private void add(Referral draft, Way way, Resident resident) {
        referrals.add(draft);
        expiry.watch(draft);
        forgetting.watch(draft);
        if (resident != null) {
            vault.keep(draft.id, way.terms(), resident);
        }
    }

    /// What the resident agreed may be known goes with it, closed.
    void keep(Referral referral, Terms terms, Resident resident) {
        vault.keep(referral.id, terms, resident);
    }

    private UUID me() {
        return acting.needed().value();
    }
}
