package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
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

    /// Marked twice it is marked once.
    PaymentView become(UUID id, String state) {
        var one = applications.lockAsFunder(get(id).awardId());
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
                awards.mustBeApproved(one);
                rows.become(id, state, now);
                enter(payment, isHeld(payment) ? "held" : "paid", Place.committed(one.id()), arrived(payment));
                awards.tell(one, payment, AwardEvent.PAID, now);
                tellings.tell(one.groupId(), ToldText.GRANT_PAID, one.id());
            }
            case PaymentView.BOUNCED -> {
                mustBeWhole(payment);
                rows.become(id, state, now);
                enter(payment, "bounced", arrived(payment), Place.committed(one.id()));
                awards.tell(one, payment, AwardEvent.BOUNCED, now);
                cameBack(payment);
            }
            case "failed" -> {
                rows.become(id, state, now);
                cameBack(payment);
            }
            default -> rows.become(id, state, now);
        }
        return get(id);
    }

    /// In a file for the bank, unless it is withdrawn or on its way by now.
    boolean put(PaymentView payment, UUID file) {
        var one = applications.lockAsFunder(payment.awardId());
        if (!one.state().equals(Application.APPROVED)
                || !get(payment.id()).state().equals(PaymentView.TO_PAY)) {
            return false;
        }
        rows.put(payment.id(), file, now());
        return true;
    }

    /// What the group gives back was seen on the account.
    AwardView returned(UUID award) {
        var one = applications.lockAsFunder(award);
        var left = awardRows.leftover(award).filter(said -> !said.repurposed());
        if (left.isEmpty()) {
            throw new AwardRefusal.NothingComingBack().asException();
        }
        var pence = left.get().pence();
        var moved = ledger.move(new Movement(one.fundId(), "returned", award, Place.returned(award), Place.POT, pence));
        if (moved == Moved.TOO_LITTLE) {
            throw new AwardRefusal.NothingComingBack().asException();
        }
        if (moved == Moved.NOW) {
            awards.tell(one, AwardEvent.RETURNED, pence, now());
        }
        return awards.of(one);
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
    private void cameBack(PaymentView payment) {
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
