package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.applications.Application;
import org.trellis.grants.applications.Applications;
import org.trellis.grants.holdings.HostBooks;
import org.trellis.grants.hosts.Exits;
import org.trellis.grants.ledger.Ledger;
import org.trellis.grants.ledger.Moved;
import org.trellis.grants.ledger.Movement;
import org.trellis.grants.ledger.Place;
import org.trellis.grants.tellings.Tellings;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What a funder's payers do. Each method is one transaction: what is marked as paid is in the ledger as paid, or
/// neither is.
@ApplicationScoped
@Transactional
class PaymentDesk {

    private static final Map<String, Set<String>> WAYS = Map.of(
            PaymentView.TO_PAY, Set.of(PaymentView.IN_FILE, PaymentView.PAID, "failed"),
            PaymentView.IN_FILE, Set.of(PaymentView.PAID, "failed"),
            PaymentView.PAID, Set.of(PaymentView.BOUNCED));

    private final PaymentRows rows;
    private final AwardRows awardRows;
    private final Awards awards;
    private final Applications applications;
    private final Ledger ledger;
    private final Freeing freeing;
    private final HostBooks books;
    private final Exits exits;
    private final Tellings tellings;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    PaymentDesk(
            PaymentRows rows,
            AwardRows awardRows,
            Awards awards,
            Applications applications,
            Ledger ledger,
            Freeing freeing,
            HostBooks books,
            Exits exits,
            Tellings tellings,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.awardRows = awardRows;
        this.awards = awards;
        this.applications = applications;
        this.ledger = ledger;
        this.freeing = freeing;
        this.books = books;
        this.exits = exits;
        this.tellings = tellings;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    PaymentView make(UUID award, String key) {
        var one = applications.lockAsFunder(award);
        return get(idempotency.once("POST /awards/%s/payments".formatted(award), key, id -> add(id, one)));
    }

    PaymentView get(UUID id) {
        acting.needed();
        return rows.find(id).orElseThrow(() -> new NotFound().asException());
    }

    PaymentView.Page list(String state, UUID cursor, int limit) {
        acting.needed();
        return rows.page(state, cursor, limit);
    }

    /// Marked twice it is marked once. What the bank did is noted also when the application is no more: what then
    /// goes to nobody is free again.
    PaymentView become(UUID id, String state) {
        var one = applications.lockIfThere(get(id).awardId());
        var payment = get(id);
        if (payment.state().equals(state)) {
            return payment;
        }
        if (!WAYS.getOrDefault(payment.state(), Set.of()).contains(state)) {
            throw new AwardRefusal.NoWay(payment.state(), state).asException();
        }
        var now = now();
        switch (state) {
            case PaymentView.PAID -> {
                one.ifPresent(awards::mustBeApproved);
                rows.become(id, state, now);
                enter(payment, isHeld(payment) ? "held" : "paid", Place.committed(payment.awardId()), arrived(payment));
                awards.tell(payment, AwardEvent.PAID, now);
                one.ifPresent(there -> tellings.tell(there.groupId(), ToldText.GRANT_PAID, there.id()));
            }
            case PaymentView.BOUNCED -> {
                mustBeWhole(payment);
                rows.become(id, state, now);
                enter(payment, "bounced", arrived(payment), Place.committed(payment.awardId()));
                awards.tell(payment, AwardEvent.BOUNCED, now);
                cameBack(payment, one);
            }
            case "failed" -> {
                rows.become(id, state, now);
                cameBack(payment, one);
            }
            default -> {
                awards.mustBeApproved(one.orElseThrow(() -> new AwardRefusal.NotApproved().asException()));
                rows.become(id, state, now);
            }
        }
        return get(id);
    }

    /// In a file for the bank, unless it is withdrawn, gone or on its way by now.
    boolean put(PaymentView payment, UUID file) {
        var isApproved = applications
                .lockIfThere(payment.awardId())
                .filter(one -> one.state().equals(Application.APPROVED))
                .isPresent();
        if (!isApproved || !get(payment.id()).state().equals(PaymentView.TO_PAY)) {
            return false;
        }
        rows.put(payment.id(), file, now());
        return true;
    }

    /// What the group gives back was seen on the account.
    AwardView returned(UUID award) {
        var gone = rows.latestOfOurs(award)
                .filter(_ -> applications.lockIfThere(award).isEmpty());
        if (gone.isPresent()) {
            // What it said went with it: how much that was is in the ledger.
            returned(award, gone.get().fundId(), gone.get().groupId(), ledger.moved("returning", award));
            return awards.left(award).orElseThrow();
        }
        var one = applications.lockAsFunder(award);
        var left = awardRows.leftover(award).filter(said -> !said.repurposed());
        returned(
                award,
                one.fundId(),
                one.groupId(),
                left.map(AwardView.Leftover::pence).orElse(0L));
        return awards.of(one);
    }

    private void returned(UUID award, UUID fund, UUID group, long pence) {
        var moved = pence == 0
                ? Moved.TOO_LITTLE
                : ledger.move(new Movement(fund, "returned", award, Place.returned(award), Place.POT, pence));
        if (moved == Moved.TOO_LITTLE) {
            throw new AwardRefusal.NothingComingBack().asException();
        }
        if (moved == Moved.NOW) {
            awards.tell(award, fund, group, AwardEvent.RETURNED, pence, now());
        }
    }

    private void add(UUID id, Application one) {
        awards.mustBeApproved(one);
        if (awardRows.confirmedAt(one.id()).isEmpty()) {
            throw new AwardRefusal.NotConfirmed().asException();
        }
        if (one.way().equals("host") && !Boolean.TRUE.equals(one.hostAgreed())) {
            throw new AwardRefusal.HostHasNotAgreed().asException();
        }
        if (one.way().equals("host") && exits.isLeaving(one.hostId())) {
            throw new AwardRefusal.HostLeaves().asException();
        }
        var before = rows.latest(one.id());
        if (before.filter(payment -> Set.of(PaymentView.TO_PAY, PaymentView.IN_FILE, PaymentView.PAID)
                        .contains(payment.state()))
                .isPresent()) {
            throw new AwardRefusal.PaymentUnderWay().asException();
        }
        rows.add(id, one, now());
    }

    // Its ledger follows what the group and the host say a moment later: looked at is what they said.
    private void mustBeWhole(PaymentView payment) {
        if (awardRows.leftover(payment.awardId()).isPresent()
                || ledger.balance(payment.fundId(), arrived(payment)) < payment.pence()
                || isHeld(payment) && !books.isWhole(payment.awardId(), payment.payeeId(), payment.pence())) {
            throw new AwardRefusal.UsedSince().asException();
        }
    }

    private void enter(PaymentView payment, String kind, Place from, Place to) {
        var moved = ledger.move(new Movement(payment.fundId(), kind, payment.id(), from, to, payment.pence()));
        if (moved != Moved.NOW) {
            throw new IllegalStateException("A payment that does not fit its ledger: " + moved);
        }
    }

    // Whoever's account it was can look at what stands there; what was to be bought has none.
    private void cameBack(PaymentView payment, Optional<Application> one) {
        if (one.isEmpty()) {
            freeing.of(payment.awardId(), payment.fundId(), now());
            return;
        }
        if (payment.payeeId() != null) {
            tellings.tell(payment.groupId(), ToldText.GRANT_BOUNCED, payment.awardId());
        }
        if (isHeld(payment)) {
            tellings.tell(payment.payeeId(), ToldText.HELD_TO_DO, payment.awardId());
        }
    }

    private static Place arrived(PaymentView payment) {
        return isHeld(payment) ? Place.held(payment.awardId()) : Place.paid(payment.awardId());
    }

    private static boolean isHeld(PaymentView payment) {
        return payment.way().equals("host");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
