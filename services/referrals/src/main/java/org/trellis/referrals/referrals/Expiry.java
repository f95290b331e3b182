package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;

/// Lets no referral lie: what nobody does anything with goes back to the sender, whose duty it is.
@ApplicationScoped
class Expiry implements DueHandler {

    static final String KIND = "referral-expires";

    private static final Duration DRAFT = Duration.ofDays(7);
    private static final Duration WORK = Duration.ofDays(90);

    private final Referrals referrals;
    private final Moves moves;
    private final Due due;
    private final InstantSource clock;

    Expiry(Referrals referrals, Moves moves, Due due, InstantSource clock) {
        this.referrals = referrals;
        this.moves = moves;
        this.due = due;
        this.clock = clock;
    }

    /// Null for what is over.
    static Instant of(Referral referral) {
        return switch (referral.state) {
            case DRAFT -> referral.since.plus(DRAFT);
            case SENT -> referral.since.plus(answerWithin(referral.urgency));
            case ACCEPTED, IN_PROGRESS -> referral.since.plus(WORK);
            case DECLINED, GIVEN_BACK, PASSED_ON, CONNECTED_DIRECT, COMPLETED, WITHDRAWN, EXPIRED -> null;
        };
    }

    private static Duration answerWithin(String urgency) {
        return switch (urgency) {
            case "today" -> Duration.ofDays(2);
            case "this-week" -> Duration.ofDays(7);
            default -> Duration.ofDays(14);
        };
    }

    /// Looks at it when the shortest of its times is over, and from then on when the state that it is in says.
    void watch(Referral referral) {
        var first = answerWithin(referral.urgency);
        due.at(referral.madeAt.plus(first.compareTo(DRAFT) < 0 ? first : DRAFT), KIND, referral.id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        var referral = referrals.lock(subject).filter(r -> r.state.isOpen());
        if (referral.isPresent() && clock.instant().isBefore(of(referral.get()))) {
            return Optional.of(of(referral.get()));
        }
        referral.ifPresent(r -> moves.take(r, Step.EXPIRE));
        return Optional.empty();
    }
}
