package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.grants.applications.Application;
import org.trellis.grants.holdings.HeldView;
import org.trellis.grants.holdings.HostBooks;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// An approved application with all that followed, as the organisation acted for sees it; and what others are told.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Awards {

    private final AwardRows rows;
    private final PaymentRows payments;
    private final HostBooks books;
    private final Outbox outbox;
    private final Acting acting;

    Awards(AwardRows rows, PaymentRows payments, HostBooks books, Outbox outbox, Acting acting) {
        this.rows = rows;
        this.payments = payments;
        this.books = books;
        this.outbox = outbox;
        this.acting = acting;
    }

    AwardView of(Application one) {
        mustBeApproved(one);
        var receipts = rows.receipts(one.id());
        return new AwardView(
                one.id(),
                one.decision().pence(),
                rows.confirmedAt(one.id()).orElse(null),
                payments.latest(one.id()).orElse(null),
                receipts,
                receipts.stream().mapToLong(AwardView.Receipt::pence).sum(),
                rows.leftover(one.id()).orElse(null),
                one.way().equals("host") ? books.of(one.id()) : List.of());
    }

    /// What its funder keeps of one whose application is no more. Empty for everybody else.
    Optional<AwardView> left(UUID id) {
        return payments.latestOfOurs(id).map(payment -> {
            var held = payment.way().equals("host") ? books.of(id) : List.<HeldView>of();
            return new AwardView(id, payment.pence(), null, payment, List.of(), 0, null, held);
        });
    }

    /// Refuses what was never approved, and what was withdrawn since.
    void mustBeApproved(Application one) {
        if (!one.state().equals(Application.APPROVED)) {
            throw new AwardRefusal.NotApproved().asException();
        }
    }

    /// Refuses what was not approved, and what no money came for yet.
    public void mustBePaid(Application one) {
        mustBeApproved(one);
        if (!isPaid(one.id())) {
            throw new AwardRefusal.NothingToReport().asException();
        }
    }

    boolean isPaid(UUID award) {
        return payments.latest(award)
                .filter(payment -> payment.state().equals(PaymentView.PAID))
                .isPresent();
    }

    void tell(Application one, String state, long pence, Instant at) {
        outbox.publish(new AwardEvent.Moved(one.id(), one.fundId(), one.funderId(), one.groupId(), state, pence, at));
    }

    /// By the funder acted for.
    void tell(UUID award, UUID fund, UUID group, String state, long pence, Instant at) {
        outbox.publish(new AwardEvent.Moved(award, fund, acting.needed().value(), group, state, pence, at));
    }

    /// Of a payment of the funder acted for: a host that it went to enters it in its own books.
    void tell(PaymentView payment, String state, Instant at) {
        outbox.publish(new AwardEvent.Moved(
                payment.awardId(),
                payment.fundId(),
                acting.needed().value(),
                payment.groupId(),
                state,
                payment.pence(),
                at,
                payment.way().equals("host") ? payment.payeeId() : null,
                payment.id()));
    }
}
