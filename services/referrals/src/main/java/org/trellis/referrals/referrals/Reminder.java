package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;

/// Reminds the receiver once of a referral that waits, at half of the time that there is to answer it.
@ApplicationScoped
class Reminder implements DueHandler {

    static final String KIND = "referral-reminds";

    private final Referrals referrals;
    private final Tidings tidings;
    private final Due due;

    Reminder(Referrals referrals, Tidings tidings, Due due) {
        this.referrals = referrals;
        this.tidings = tidings;
        this.due = due;
    }

    void watch(Referral sent) {
        due.at(sent.since.plus(Duration.between(sent.since, Expiry.of(sent)).dividedBy(2)), KIND, sent.id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        referrals.find(subject).filter(referral -> referral.state == State.SENT).ifPresent(tidings::remind);
        return Optional.empty();
    }
}
