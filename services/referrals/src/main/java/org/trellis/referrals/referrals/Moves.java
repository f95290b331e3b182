package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.messaging.Outbox;

/// Takes a step of the graph, and tells the event that it causes and the people whom it concerns.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Moves {

    private final Referrals referrals;
    private final Outbox outbox;
    private final Tidings tidings;
    private final InstantSource clock;

    Moves(Referrals referrals, Outbox outbox, Tidings tidings, InstantSource clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.tidings = tidings;
        this.clock = clock;
    }

    void take(Referral referral, Step step) {
        take(referral, step, null, null);
    }

    /// Whose step it is has been seen to; where it leads from is seen to here, whoever takes it.
    void take(Referral referral, Step step, String reason, String outcome) {
        if (!step.leadsFrom(referral.state)) {
            throw new ReferralRefusal.MovedOn(referral.state).asException();
        }
        referrals.take(referral, step, reason, outcome, now());
        // What was never sent is nobody else's to hear of.
        if (referral.sentAt != null) {
            outbox.publish(new ReferralEvent.Moved(
                    referral.id,
                    referral.sendingOrganisation(),
                    referral.receiverId,
                    referral.need,
                    referral.state.word(),
                    referral.step,
                    referral.since));
            tidings.of(referral, step);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
