package org.trellis.grants.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.grants.money.Pence;
import org.trellis.grants.tellings.Tellings;
import org.trellis.grants.turns.Turns;
import org.trellis.messaging.Idempotency;
import org.trellis.personal.Personal;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What hosts keep for groups, and what groups ask of them. Each method is one transaction.
@ApplicationScoped
@Transactional
class HoldingDesk {

    private final HoldingRows rows;
    private final OrderRows orders;
    private final ChangeRows changes;
    private final Turns turns;
    private final Tellings tellings;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    HoldingDesk(
            HoldingRows rows,
            OrderRows orders,
            ChangeRows changes,
            Turns turns,
            Tellings tellings,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.orders = orders;
        this.changes = changes;
        this.turns = turns;
        this.tellings = tellings;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    HoldingView.Page list(UUID cursor, int limit) {
        acting.needed();
        return rows.page(cursor, limit);
    }

    HoldingView get(UUID id) {
        var one = find(id);
        return one.with(orders.of(one));
    }

    HoldingView ask(UUID id, NewOrder given, String key) {
        var one = lock(id);
        if (!one.groupId().equals(me())) {
            throw new HoldingRefusal.OnlyTheGroup().asException();
        }
        var pence = Pence.of("pence", given.pence(), Pence.MOST_OF_A_GRANT);
        if (given.needsWords() && (given.words() == null || given.words().isBlank())) {
            throw new HoldingRefusal.WordsNeeded().asException();
        }
        if (Personal.in(given.said()).contact().isPresent()) {
            throw new HoldingRefusal.PersonalText().asException();
        }
        var to = given.kind().equals("new-host") ? newHost(one) : null;
        idempotency.once("POST /holdings/%s/orders".formatted(id), key, order -> {
            if (pence > one.leftPence()) {
                throw new HoldingRefusal.MoreThanHeld(one.leftPence()).asException();
            }
            orders.add(order, one, given.kind(), to, pence, given.said());
            orders.askedBy(order, one.awardId(), acting.person().orElseThrow());
            if (given.kind().equals("funder")) {
                tellings.tell(one.hostId(), ToldText.HELD_TO_DO, one.awardId());
            } else {
                tellings.tell(one.groupId(), ToldText.HELD_SECOND_WORD, one.awardId());
            }
        });
        return get(id);
    }

    /// All that is left goes back to the funder, when nobody of the group said anything until the host's last day was
    /// over, or there is no group any more.
    HoldingView giveBack(UUID id) {
        var one = lock(id);
        if (!one.hostId().equals(me())) {
            throw new HoldingRefusal.OnlyTheHost().asException();
        }
        if (orders.of(one).stream()
                .anyMatch(
                        order -> order.kind().equals("funder") && order.state().equals("asked"))) {
            return get(id);
        }
        var isOver = one.lastDay() != null && one.lastDay().isBefore(London.day(clock.instant()));
        if (!one.groupIsGone() && (!isOver || one.askedPence() > 0 || "new-host".equals(one.plan()))) {
            throw new HoldingRefusal.GroupMayStillSay().asException();
        }
        if (one.leftPence() <= 0) {
            throw new HoldingRefusal.MoreThanHeld(0).asException();
        }
        orders.add(orders.next(), one, "funder", null, one.leftPence(), "Back to the funder");
        if (!one.groupIsGone()) {
            tellings.tell(one.groupId(), ToldText.HELD_NEWS, one.awardId());
        }
        return get(id);
    }

    private UUID newHost(HoldingView one) {
        return changes.confirmed(one.awardId())
                .filter(host -> !host.equals(one.hostId()))
                .orElseThrow(() -> new HoldingRefusal.NoNewHost().asException());
    }

    private HoldingView lock(UUID id) {
        turns.await(find(id).awardId());
        return find(id);
    }

    private HoldingView find(UUID id) {
        acting.needed();
        return rows.find(id).orElseThrow(() -> new NotFound().asException());
    }

    private UUID me() {
        return acting.needed().value();
    }
}
