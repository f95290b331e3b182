package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.grants.ledger.Ledger;
import org.trellis.grants.ledger.Moved;
import org.trellis.grants.ledger.Movement;
import org.trellis.grants.ledger.Place;
import org.trellis.grants.turns.Turns;

/// Enters in a funder's ledger what a group or its host did. What the funder did itself was entered with it.
@ApplicationScoped
class Following {

    private final Ledger ledger;
    private final PaymentRows payments;
    private final Freeing freeing;
    private final Turns turns;

    Following(Ledger ledger, PaymentRows payments, Freeing freeing, Turns turns) {
        this.ledger = ledger;
        this.payments = payments;
        this.freeing = freeing;
        this.turns = turns;
    }

    void enter(AwardEvent.Moved moved) {
        var award = moved.awardId();
        switch (moved.state()) {
            case AwardEvent.WITHDRAWN -> {
                payments.stop(award, moved.at());
                move(moved, "released", Place.committed(award), Place.POT);
            }
            case AwardEvent.ENDED -> {
                // Its funder may mark a payment at this moment: without an application there is no other wall.
                turns.await(award);
                freeing.of(award, moved.fundId(), moved.at());
            }
            case AwardEvent.RETURNING -> {
                if (moved.subjectId() == null) {
                    said(moved, "returning", Place.returned(award));
                } else {
                    fromHost(moved, "returning", Place.returned(award), true);
                }
            }
            case AwardEvent.REPURPOSED -> said(moved, "repurposed", Place.repurposed(award));
            case AwardEvent.PAID_OUT -> fromHost(moved, "paid-out", Place.paid(award), false);
            case AwardEvent.ORDER_BOUNCED -> {
                back(moved, "paid-out", Place.paid(award));
                back(moved, "returning", Place.returned(award));
            }
            default -> {}
        }
    }

    // What its host has not paid out goes first, and the rest from what was paid: held is what nothing was done with.
    private void said(AwardEvent.Moved moved, String kind, Place to) {
        var award = moved.awardId();
        var held = Math.min(ledger.balance(moved.fundId(), Place.held(award)), moved.pence());
        if (held > 0) {
            move(moved, kind, award, Place.held(award), to, held);
        }
        if (held < moved.pence()) {
            move(moved, kind, held > 0 ? other(award) : award, Place.paid(award), to, moved.pence() - held);
        }
    }

    // What a host holds is held, but for what the group said is used for something else: that part stays where it
    // stands when the host pays it out, and goes from there when it is sent back. What the group said it gives back
    // stands among what comes back already: the host sends it with the rest when there is no group any more.
    private void fromHost(AwardEvent.Moved moved, String kind, Place to, boolean repurposedToo) {
        var award = moved.awardId();
        var held = Math.min(ledger.balance(moved.fundId(), Place.held(award)), moved.pence());
        if (held > 0) {
            move(moved, kind, moved.subjectId(), Place.held(award), to, held);
        }
        if (!repurposedToo || held == moved.pence()) {
            return;
        }
        var coming = ledger.balance(moved.fundId(), Place.returned(award)) - held;
        var rest = moved.pence() - held;
        var repurposed = Math.min(ledger.balance(moved.fundId(), Place.repurposed(award)), rest);
        if (repurposed > 0) {
            move(moved, kind, other(moved.subjectId()), Place.repurposed(award), to, repurposed);
        }
        if (repurposed < rest && coming < rest - repurposed) {
            throw tooLittle(kind);
        }
    }

    private void back(AwardEvent.Moved moved, String kind, Place from) {
        var award = moved.awardId();
        // Of what was paid the group may have said since that it is used for something else: that stays so.
        var there = kind.equals("paid-out") ? ledger.balance(moved.fundId(), from) : Long.MAX_VALUE;
        var held = Math.min(ledger.moved(kind, moved.subjectId()), there);
        if (held > 0) {
            move(moved, "bounced", moved.subjectId(), from, Place.held(award), held);
        }
        var rest = ledger.moved(kind, other(moved.subjectId()));
        if (rest > 0) {
            move(moved, "bounced", other(moved.subjectId()), from, Place.repurposed(award), rest);
        }
    }

    // The second entry about one subject, under an id that is its own alone.
    private static UUID other(UUID subject) {
        return new UUID(subject.getMostSignificantBits(), ~subject.getLeastSignificantBits());
    }

    private void move(AwardEvent.Moved moved, String kind, Place from, Place to) {
        move(moved, kind, moved.awardId(), from, to, moved.pence());
    }

    private void move(AwardEvent.Moved moved, String kind, UUID subject, Place from, Place to, long pence) {
        var done = ledger.move(new Movement(moved.fundId(), kind, subject, from, to, pence));
        if (done == Moved.TOO_LITTLE) {
            throw tooLittle(kind);
        }
    }

    // To the dead letters, where somebody sees it: it was looked at when it was said.
    private static IllegalStateException tooLittle(String kind) {
        return new IllegalStateException("A ledger that has not what was said: " + kind);
    }
}
