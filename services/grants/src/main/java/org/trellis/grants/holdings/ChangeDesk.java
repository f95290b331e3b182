package org.trellis.grants.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.applications.Application;
import org.trellis.grants.applications.Applications;
import org.trellis.grants.tellings.Tellings;
import org.trellis.grants.turns.Turns;
import org.trellis.links.Links;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// A group changes its host: it asks, the new one agrees, a second steward confirms. What the host of before holds and
/// nothing else was asked for is then to be sent on. Each method is one transaction.
@ApplicationScoped
@Transactional
class ChangeDesk {

    private static final Set<String> STANDING = Set.of(Application.SENT, Application.APPROVED, Application.APPEALED);

    private final ChangeRows rows;
    private final OrderRows orders;
    private final HoldingRows holdings;
    private final Applications applications;
    private final Links links;
    private final Turns turns;
    private final Tellings tellings;
    private final Idempotency idempotency;
    private final Acting acting;

    ChangeDesk(
            ChangeRows rows,
            OrderRows orders,
            HoldingRows holdings,
            Applications applications,
            Links links,
            Turns turns,
            Tellings tellings,
            Idempotency idempotency,
            Acting acting) {
        this.rows = rows;
        this.orders = orders;
        this.holdings = holdings;
        this.applications = applications;
        this.links = links;
        this.turns = turns;
        this.tellings = tellings;
        this.idempotency = idempotency;
        this.acting = acting;
    }

    ChangeView get(UUID id) {
        acting.needed();
        return rows.find(id).orElseThrow(() -> new NotFound().asException());
    }

    ChangeView.Page list(UUID award, UUID cursor, int limit) {
        acting.needed();
        return rows.page(award, cursor, limit);
    }

    ChangeView ask(UUID award, UUID to, String key) {
        var one = applications.lockAsGroup(award);
        return get(idempotency.once("POST /host-changes %s".formatted(award), key, id -> {
            if (!one.way().equals("host")
                    || !STANDING.contains(one.state())
                    || to.equals(one.hostId())
                    || to.equals(me())
                    || !links.isInstitution(to)) {
                throw new HoldingRefusal.HostNotPossible().asException();
            }
            mustTakeOn(to);
            if (rows.isOpen(award)) {
                throw new HoldingRefusal.ChangeUnderWay().asException();
            }
            rows.add(id, one, to, orders.now());
            orders.askedBy(id, award, acting.person().orElseThrow());
            tellings.tell(to, ToldText.HOST_ASKED, award);
        }));
    }

    /// Once: money goes by it.
    ChangeView answer(UUID id, boolean agreed) {
        var change = lock(id);
        if (!change.toId().equals(me())) {
            throw new HoldingRefusal.OnlyTheHost().asException();
        }
        if (change.state().equals(agreed ? ChangeView.AGREED : "declined")) {
            return change;
        }
        if (!change.state().equals(ChangeView.ASKED)) {
            throw new HoldingRefusal.ChangeClosed().asException();
        }
        if (agreed) {
            mustTakeOn(me());
        }
        rows.answer(id, agreed, orders.now());
        tellings.tell(change.groupId(), ToldText.HOST_ANSWERED, change.awardId());
        return get(id);
    }

    ChangeView confirm(UUID id) {
        var change = lock(id);
        if (!change.groupId().equals(me())) {
            throw new HoldingRefusal.OnlyTheGroup().asException();
        }
        switch (change.state()) {
            case ChangeView.IN_FORCE -> {
                return change;
            }
            case ChangeView.ASKED -> throw new HoldingRefusal.HostHasNotAgreed().asException();
            case ChangeView.AGREED -> {}
            default -> throw new HoldingRefusal.ChangeClosed().asException();
        }
        var person = acting.person().orElseThrow();
        var askedBy = orders.askedBy(id).orElseThrow();
        if (askedBy.equals(person)) {
            throw new HoldingRefusal.SecondStewardNeeded().asException();
        }
        mustTakeOn(change.toId());
        if (rows.isBeingPaid(change.awardId())) {
            throw new HoldingRefusal.PaymentUnderWay().asException();
        }
        orders.confirmedBy(id, person);
        rows.confirm(id, orders.now());
        holdings.held(change.awardId()).stream()
                .filter(held -> !held.hostId().equals(change.toId()) && held.leftPence() > 0)
                .forEach(held -> sendOn(held, change, askedBy, person));
        return get(id);
    }

    ChangeView takeBack(UUID id) {
        var change = lock(id);
        if (!change.groupId().equals(me())) {
            throw new HoldingRefusal.OnlyTheGroup().asException();
        }
        if (change.state().equals("taken-back")) {
            return change;
        }
        if (change.state().equals(ChangeView.IN_FORCE)) {
            throw new HoldingRefusal.ChangeClosed().asException();
        }
        rows.end(id, orders.now());
        return get(id);
    }

    // The same two stewards said it.
    private void sendOn(HoldingView held, ChangeView change, String askedBy, String person) {
        var order = orders.next();
        orders.add(order, held, "new-host", change.toId(), held.leftPence(), "To our new host");
        orders.askedBy(order, held.awardId(), askedBy);
        orders.confirmedBy(order, person);
        orders.confirm(order);
        tellings.tell(held.hostId(), ToldText.HELD_TO_DO, held.awardId());
    }

    private void mustTakeOn(UUID host) {
        if (rows.isLeaving(host)) {
            throw new HoldingRefusal.HostLeaves().asException();
        }
    }

    private ChangeView lock(UUID id) {
        turns.await(get(id).awardId());
        return get(id);
    }

    private UUID me() {
        return acting.needed().value();
    }
}
