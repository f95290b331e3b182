package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.grants.ledger.Ledger;
import org.trellis.grants.ledger.Moved;
import org.trellis.grants.ledger.Movement;
import org.trellis.grants.ledger.Place;

/// Enters in a funder's ledger what a group or its host did. What the funder did itself was entered with it.
@ApplicationScoped
class Following {

    private final Ledger ledger;
    private final PaymentRows payments;

    Following(Ledger ledger, PaymentRows payments) {
        this.ledger = ledger;
        this.payments = payments;
    }

    void enter(AwardEvent.Moved moved) {
        var award = moved.awardId();
        switch (moved.state()) {
            case AwardEvent.WITHDRAWN -> {
                payments.stop(award, moved.at());
                move(moved, "released", Place.committed(award), Place.POT);
            }
            case AwardEvent.RETURNING -> {
                if (moved.subjectId() == null) {
                    move(moved, "returning", whereItIs(moved), Place.returned(award));
                } else {
                    fromHost(moved, "returning", Place.returned(award), true);
                }
            }
            case AwardEvent.REPURPOSED -> move(moved, "repurposed", whereItIs(moved), Place.repurposed(award));
            case AwardEvent.PAID_OUT -> fromHost(moved, "paid-out", Place.paid(award), false);
            case AwardEvent.ORDER_BOUNCED -> {
                back(moved, "paid-out", Place.paid(award));
                back(moved, "returning", Place.returned(award));
            }
            default -> {}
        }
    }

    // What a host holds is held, but for what the group said is used for something else: that part stays where it
    // stands when the host pays it out, and goes from there when it is sent back.
    private void fromHost(AwardEvent.Moved moved, String kind, Place to, boolean repurposedToo) {
        var award = moved.awardId();
        var held = Math.min(ledger.balance(moved.fundId(), Place.held(award)), moved.pence());
        if (held > 0) {
            move(moved, kind, moved.subjectId(), Place.held(award), to, held);
        }
        if (repurposedToo && held < moved.pence()) {
            move(moved, kind, other(moved.subjectId()), Place.repurposed(award), to, moved.pence() - held);
        }
    }

    private void back(AwardEvent.Moved moved, String kind, Place from) {
        var award = moved.awardId();
        var held = ledger.moved(kind, moved.subjectId());
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

    private Place whereItIs(AwardEvent.Moved moved) {
        var held = ledger.balance(moved.fundId(), Place.held(moved.awardId())) >= moved.pence();
        return held ? Place.held(moved.awardId()) : Place.paid(moved.awardId());
    }

    private void move(AwardEvent.Moved moved, String kind, Place from, Place to) {
        move(moved, kind, moved.awardId(), from, to, moved.pence());
    }

    private void move(AwardEvent.Moved moved, String kind, UUID subject, Place from, Place to, long pence) {
        var done = ledger.move(new Movement(moved.fundId(), kind, subject, from, to, pence));
        if (done == Moved.TOO_LITTLE) {
            // To the dead letters, where somebody sees it: it was looked at when it was said.
            throw new IllegalStateException("A ledger that has not what was said: " + kind);
        }
    }
}
