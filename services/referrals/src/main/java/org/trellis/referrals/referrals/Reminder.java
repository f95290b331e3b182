package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.referrals.answers.Owing;

/// Reminds the receiver of a referral that waits, at half of the time that there is to answer it. A group is reminded
/// that once; an institution, which owes an answer, once more when five sixths of the time are over.
@ApplicationScoped
class Reminder implements DueHandler {

    static final String KIND = "referral-reminds";

    private final Referrals referrals;
    private final Tidings tidings;
    private final Due due;
    private final Owing owing;
    private final InstantSource clock;

    Reminder(Referrals referrals, Tidings tidings, Due due, Owing owing, InstantSource clock) {
        this.referrals = referrals;
        this.tidings = tidings;
        this.due = due;
        this.owing = owing;
        this.clock = clock;
    }

    void watch(Referral sent) {
        due.at(sent.since.plus(time(sent).dividedBy(2)), KIND, sent.id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        var waiting = referrals.find(subject).filter(referral -> referral.state == State.SENT);
        waiting.ifPresent(tidings::remind);
        return waiting.filter(referral -> owing.isOwedBy(referral.receiverId))
                .map(referral ->
                        referral.since.plus(time(referral).multipliedBy(5).dividedBy(6)))
                .filter(clock.instant()::isBefore);
    }

    private static Duration time(Referral sent) {
        return Duration.between(sent.since, Expiry.of(sent));
    }
}
