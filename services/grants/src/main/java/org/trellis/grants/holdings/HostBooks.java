package org.trellis.grants.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.applications.Application;
import org.trellis.grants.ledger.Moved;
import org.trellis.grants.tellings.Tellings;

/// What hosts keep, for the features that go on with it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HostBooks {

    private final Books books;
    private final HoldingRows rows;
    private final OrderRows orders;
    private final Tellings tellings;

    HostBooks(Books books, HoldingRows rows, OrderRows orders, Tellings tellings) {
        this.books = books;
        this.rows = rows;
        this.orders = orders;
        this.tellings = tellings;
    }

    /// Enters, as the host, what a funder did. What the host did itself was entered with it.
    public void follow(AwardEvent.Moved moved) {
        var done = switch (moved.state()) {
            case AwardEvent.PAID ->
                books.came(
                        new Books.Grant(moved.awardId(), moved.fundId(), moved.funderId(), moved.groupId()),
                        moved.subjectId(),
                        moved.pence());
            case AwardEvent.BOUNCED -> books.takenBack(moved.awardId(), moved.subjectId(), moved.pence());
            default -> Moved.BEFORE;
        };
        if (done == Moved.TOO_LITTLE) {
            throw new IllegalStateException("Books of a host that have not what bounced");
        }
    }

    /// What hosts hold, or held, of an award, for the group and the funder.
    public List<HeldView> of(UUID award) {
        return rows.of(award);
    }

    /// Whether money of a payment may still be with the host that it was paid to: nothing of it was moved since. Before
    /// it stands in the host's books nothing can have been.
    public boolean isWhole(UUID award, UUID host, long pence) {
        return rows.of(award).stream()
                .filter(held -> held.hostId().equals(host))
                .allMatch(held -> held.heldPence() >= pence);
    }

    /// How much of it hosts sent back to the funder, because the group acted for asked for it or said nothing. Without
    /// what it said is left over.
    public long sentBack(UUID award) {
        return orders.sentBack(award);
    }

    /// What is left over goes back, by way of whoever holds it. Nothing where nobody does; refused where the hosts have
    /// less than that which nothing else was asked for.
    public void giveBack(Application one, long pence) {
        if (!one.way().equals("host")) {
            return;
        }
        var holding = rows.held(one.id()).stream()
                .filter(held -> held.leftPence() >= pence)
                .findFirst();
        if (holding.isEmpty()) {
            var most = rows.held(one.id()).stream()
                    .mapToLong(HoldingView::leftPence)
                    .max()
                    .orElse(0);
            throw new HoldingRefusal.MoreThanHeld(most).asException();
        }
        orders.add(orders.next(), holding.get(), "leftover", null, pence, "What is left over");
        tellings.tell(holding.get().hostId(), ToldText.HELD_TO_DO, one.id());
    }
}
