package org.trellis.grants.deciding;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.applications.Application;
import org.trellis.grants.applications.Applications;
import org.trellis.grants.funds.OpenFunds;
import org.trellis.grants.ledger.Ledger;
import org.trellis.grants.ledger.Movement;
import org.trellis.grants.ledger.Place;
import org.trellis.grants.money.Pence;
import org.trellis.grants.tellings.Tellings;
import org.trellis.messaging.Outbox;

/// What a funder's people do about an application. Each method is one transaction: a decision and its money are
/// committed together, or neither is.
@ApplicationScoped
@Transactional
class DecidingDesk {

    private final DecidingRows rows;
    private final Deciders deciders;
    private final Weighing weighing;
    private final Applications applications;
    private final OpenFunds funds;
    private final Ledger ledger;
    private final Tellings tellings;
    private final Outbox outbox;
    private final InstantSource clock;

    DecidingDesk(
            DecidingRows rows,
            Deciders deciders,
            Weighing weighing,
            Applications applications,
            OpenFunds funds,
            Ledger ledger,
            Tellings tellings,
            Outbox outbox,
            InstantSource clock) {
        this.rows = rows;
        this.deciders = deciders;
        this.weighing = weighing;
        this.applications = applications;
        this.funds = funds;
        this.ledger = ledger;
        this.tellings = tellings;
        this.outbox = outbox;
        this.clock = clock;
    }

    DecidingView look(UUID id) {
        var one = deciders.asFunder(id);
        var person = deciders.person();
        return new DecidingView(
                rows.live(id, person).orElse(null),
                deciders.isOut(one),
                rows.interests(id, person).all(),
                rows.appeal(id).orElse(null),
                rows.tookPart(id, person),
                rows.decidedBefore(id, person),
                weighing.openFlags(id),
                weighing.isUnscored(one, deciders.round(one), person));
    }

    /// For good: what somebody declared is not taken back. What they proposed is proposed no more.
    DecidingView declare(UUID id) {
        deciders.asFunder(id);
        rows.declare(id, deciders.person(), now());
        if (rows.live(id, deciders.person()).filter(Proposal::yours).isPresent()) {
            rows.end(id, now());
        }
        return look(id);
    }

    DecidingView propose(UUID id, NewProposal given) {
        var one = deciders.toDecide(id);
        var person = deciders.person();
        var n = deciders.round(one);
        if (n == 2 && rows.tookPart(id, person)) {
            throw new DecidingRefusal.AnotherAfterAppeal().asException();
        }
        var pence = given.approve() ? pence(one, given) : null;
        if (given.approve() && weighing.isUnscored(one, n, person)) {
            throw new DecidingRefusal.ScoresMissing().asException();
        }
        if (!given.approve() && (given.reasonsOrNone().isEmpty() || !given.hasFeedback())) {
            throw new DecidingRefusal.RefusalEmpty().asException();
        }
        if (given.otherFundId() != null && funds.find(given.otherFundId()).isEmpty()) {
            throw new DecidingRefusal.NoSuchFund().asException();
        }
        if (!rows.propose(UuidCreator.getTimeOrderedEpoch(), id, n, given, pence, person, now())) {
            throw new DecidingRefusal.ProposedAlready().asException();
        }
        return look(id);
    }

    DecidingView takeOff(UUID id) {
        deciders.toDecide(id);
        rows.end(id, now());
        return look(id);
    }

    /// The second person says yes to what was proposed, as they read it.
    Application decide(UUID id, UUID proposalId) {
        var one = deciders.toDecide(id);
        var person = deciders.person();
        var proposal = rows.live(id, person)
                .filter(live -> live.id().equals(proposalId))
                .orElseThrow(() -> new DecidingRefusal.ProposalGone().asException());
        if (proposal.yours()) {
            throw new DecidingRefusal.SecondPersonNeeded().asException();
        }
        if (rows.interests(id, proposal.person()).mine()) {
            throw new DecidingRefusal.ProposalGone().asException();
        }
        if (proposal.n() == 2 && rows.decidedBefore(id, person)) {
            throw new DecidingRefusal.AnotherDecidesAgain().asException();
        }
        if (proposal.approve() && weighing.openFlags(id) > 0) {
            throw new DecidingRefusal.FlagOpen().asException();
        }
        var now = now();
        rows.decide(one, proposal, person, now);
        rows.end(id, now);
        if (proposal.approve()) {
            commit(one, proposal.pence());
            outbox.publish(new AwardEvent.Moved(
                    id, one.fundId(), one.funderId(), one.groupId(), AwardEvent.APPROVED, proposal.pence(), now));
        }
        // One message, and none of them says which answer it is.
        var text = proposal.approve() ? ToldText.GRANT_SECOND_WORD : ToldText.GRANT_DECIDED;
        tellings.tell(one.groupId(), text, id);
        return applications.get(id);
    }

    private void commit(Application one, long pence) {
        var moved = ledger.move(
                new Movement(one.fundId(), "committed", one.id(), Place.POT, Place.committed(one.id()), pence));
        switch (moved) {
            case NOW -> {}
            case BEFORE -> throw new DecidingRefusal.DecidedAlready().asException();
            case TOO_LITTLE ->
                throw new DecidingRefusal.PotTooSmall(ledger.balance(one.fundId(), Place.POT)).asException();
        }
    }

    private static long pence(Application one, NewProposal given) {
        return given.pence() == null ? one.pence() : Pence.of("pence", given.pence(), one.pence());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
