package org.trellis.grants.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.ledger.Ledger;
import org.trellis.grants.ledger.Moved;
import org.trellis.grants.ledger.Movement;
import org.trellis.grants.ledger.Place;
import org.trellis.grants.tellings.Tellings;
import org.trellis.grants.turns.Turns;
import org.trellis.messaging.Outbox;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What becomes of what a group asked of its host. Each method is one transaction: what is marked as paid is in the
/// host's books as paid, or neither is.
@ApplicationScoped
@Transactional
class OrderDesk {

    private final OrderRows rows;
    private final Books books;
    private final Ledger ledger;
    private final Turns turns;
    private final Tellings tellings;
    private final Outbox outbox;
    private final Acting acting;

    OrderDesk(
            OrderRows rows, Books books, Ledger ledger, Turns turns, Tellings tellings, Outbox outbox, Acting acting) {
        this.rows = rows;
        this.books = books;
        this.ledger = ledger;
        this.turns = turns;
        this.tellings = tellings;
        this.outbox = outbox;
        this.acting = acting;
    }

    HoldingView.Order get(UUID id) {
        acting.needed();
        return rows.find(id).orElseThrow(() -> new NotFound().asException());
    }

    /// What was sent to the organisation acted for, which it has not seen yet.
    HoldingView.Orders coming(UUID cursor, int limit) {
        acting.needed();
        return rows.coming(cursor, limit);
    }

    /// By another steward than the one who asked. A second time it changes nothing.
    HoldingView.Order confirm(UUID id) {
        var order = lock(id);
        if (!order.groupId().equals(me())) {
            throw new HoldingRefusal.OnlyTheGroup().asException();
        }
        if (order.confirmedAt() != null) {
            return order;
        }
        if (!order.state().equals("asked")) {
            throw new HoldingRefusal.NoWay(order.state(), "confirmed").asException();
        }
        var person = acting.person().orElseThrow();
        if (rows.askedBy(id).filter(by -> !by.equals(person)).isEmpty()) {
            throw new HoldingRefusal.SecondStewardNeeded().asException();
        }
        rows.confirmedBy(id, person);
        rows.confirm(id);
        tellings.tell(order.hostId(), ToldText.HELD_TO_DO, order.awardId());
        return get(id);
    }

    HoldingView.Order takeBack(UUID id) {
        var order = lock(id);
        if (!order.groupId().equals(me())) {
            throw new HoldingRefusal.OnlyTheGroup().asException();
        }
        if (order.state().equals("taken-back")) {
            return order;
        }
        if (!order.state().equals("asked") || order.kind().equals("leftover")) {
            throw new HoldingRefusal.NoWay(order.state(), "taken-back").asException();
        }
        rows.become(id, "taken-back", null);
        return get(id);
    }

    /// Marked twice it is marked once.
    HoldingView.Order become(UUID id, String state, String reference) {
        var order = lock(id);
        if (!order.hostId().equals(me())) {
            throw new HoldingRefusal.OnlyTheHost().asException();
        }
        if (order.state().equals(state)) {
            return order;
        }
        switch (state) {
            case "paid" -> pay(order, reference);
            case "bounced" -> bounce(order);
            default -> refuse(order);
        }
        tellings.tell(order.groupId(), ToldText.HELD_NEWS, order.awardId());
        return get(id);
    }

    /// Whom it was sent to says that it came.
    HoldingView.Order arrive(UUID id) {
        var order = lock(id);
        var to = order.kind().equals("new-host")
                ? order.toId()
                : order.kind().equals("funder") ? order.funderId() : null;
        if (!me().equals(to)) {
            throw new HoldingRefusal.NoWay(order.state(), "arrived").asException();
        }
        if (order.arrivedAt() != null) {
            return order;
        }
        if (!order.state().equals("paid")) {
            throw new HoldingRefusal.NoWay(order.state(), "arrived").asException();
        }
        var fund = rows.fundOf(id);
        if (order.kind().equals("new-host")) {
            books.came(new Books.Grant(order.awardId(), fund, order.funderId(), order.groupId()), id, order.pence());
        } else {
            var back = new Movement(fund, "returned", id, Place.returned(order.awardId()), Place.POT, order.pence());
            if (ledger.move(back) == Moved.TOO_LITTLE) {
                throw new HoldingRefusal.NotSentYet().asException();
            }
            tell(order, fund, AwardEvent.RETURNED);
        }
        rows.arrived(id);
        tellings.tell(order.groupId(), ToldText.HELD_NEWS, order.awardId());
        return get(id);
    }

    private void pay(HoldingView.Order order, String reference) {
        mustBe(order, "asked", "paid");
        if (!order.isConfirmed()) {
            throw new HoldingRefusal.NotConfirmed().asException();
        }
        if (rows.isInDoubt(order.awardId())) {
            throw new HoldingRefusal.InDoubt().asException();
        }
        rows.become(order.id(), "paid", reference);
        var moved = order.isSentOn()
                ? books.sentOn(order.awardId(), order.id(), order.pence())
                : books.paidOut(order.awardId(), order.id(), order.pence());
        if (moved == Moved.TOO_LITTLE) {
            throw new HoldingRefusal.MoreThanHeld(rows.heldOf(order.awardId())).asException();
        }
        switch (order.kind()) {
            case "bill", "pay-back", "own-account" -> tell(order, rows.fundOf(order.id()), AwardEvent.PAID_OUT);
            case "funder" -> {
                tell(order, rows.fundOf(order.id()), AwardEvent.RETURNING);
                tellings.tell(order.funderId(), ToldText.HELD_TO_DO, order.awardId());
            }
            // With another host it is held as before.
            case "new-host" -> tellings.tell(order.toId(), ToldText.HELD_TO_DO, order.awardId());
            // What is left over was told when the group said it.
            default -> {}
        }
    }

    private void bounce(HoldingView.Order order) {
        mustBe(order, "paid", "bounced");
        if (order.arrivedAt() != null || order.kind().equals("leftover")) {
            throw new HoldingRefusal.NoWay("arrived", "bounced").asException();
        }
        rows.become(order.id(), "bounced", null);
        books.bounced(order.awardId(), order.id(), order.isSentOn() ? Books.SENT_ON : Books.PAID_OUT, order.pence());
        if (!order.kind().equals("new-host")) {
            tell(order, rows.fundOf(order.id()), AwardEvent.ORDER_BOUNCED);
        }
    }

    private void refuse(HoldingView.Order order) {
        mustBe(order, "asked", "refused");
        if (!order.kind().equals("bill") && !order.kind().equals("pay-back")) {
            throw new HoldingRefusal.NoWay(order.kind(), "refused").asException();
        }
        rows.become(order.id(), "refused", null);
    }

    private static void mustBe(HoldingView.Order order, String state, String to) {
        if (!order.state().equals(state)) {
            throw new HoldingRefusal.NoWay(order.state(), to).asException();
        }
    }

    private void tell(HoldingView.Order order, UUID fund, String state) {
        outbox.publish(new AwardEvent.Moved(
                order.awardId(),
                fund,
                order.funderId(),
                order.groupId(),
                state,
                order.pence(),
                rows.now(),
                null,
                order.id()));
    }

    private HoldingView.Order lock(UUID id) {
        // Whoever sees none of it does not get to wait for it either.
        turns.await(get(id).awardId());
        return get(id);
    }

    private UUID me() {
        return acting.needed().value();
    }
}
