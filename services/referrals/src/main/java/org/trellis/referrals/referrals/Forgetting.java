package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.referrals.details.Vault;

/// Forgets what was known of a resident when nobody needs it any more, and two years after its end the referral too.
/// What the receiver may still read is for the database to say, and is over at once; this is about what is kept at all,
/// by the sender. What is kept on is closed anew when the key was changed. This look outlasts the sender itself:
/// nothing of one that was destroyed waits at its receiver for ever.
@ApplicationScoped
class Forgetting implements DueHandler {

    static final String KIND = "referral-forgets";

    /// The receiver moves a referral on, and cannot move the sender's clock: so it looks each day.
    private static final Duration LOOK = Duration.ofDays(1);

    /// So long the sender may want to send it to somebody else.
    private static final Duration CAME_BACK = Duration.ofDays(30);

    /// Then nothing is left of it, for either side.
    private static final int KEPT_YEARS = 2;

    private static final String SENDER_GONE = "link-ended";

    private final Referrals referrals;
    private final Moves moves;
    private final Ways ways;
    private final Vault vault;
    private final Due due;
    private final InstantSource clock;

    Forgetting(Referrals referrals, Moves moves, Ways ways, Vault vault, Due due, InstantSource clock) {
        this.referrals = referrals;
        this.moves = moves;
        this.ways = ways;
        this.vault = vault;
        this.due = due;
        this.clock = clock;
    }

    /// How long after it came to be in this state; none while it is open, which [Expiry] ends.
    static Optional<Duration> after(State state, boolean byResident, int keepDays) {
        return switch (state) {
            case DRAFT, SENT, ACCEPTED, IN_PROGRESS -> Optional.empty();
            // Who asked for themselves writes it anew to whom they ask next: nobody keeps it for them.
            case DECLINED, GIVEN_BACK, EXPIRED -> Optional.of(byResident ? Duration.ZERO : CAME_BACK);
            case COMPLETED -> Optional.of(Duration.ofDays(keepDays));
            case WITHDRAWN, PASSED_ON, CONNECTED_DIRECT -> Optional.of(Duration.ZERO);
        };
    }

    void watch(Referral referral) {
        due.at(clock.instant().plus(LOOK), KIND, referral.id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        var found = referrals.isSenderGone() ? takenBack(subject) : referrals.find(subject);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var referral = found.get();
        var now = clock.instant();
        var end = after(
                        referral.state,
                        referral.isByResident(),
                        ways.terms(referral).keepDays())
                .map(referral.since::plus);
        if (end.isEmpty() || now.isBefore(end.get())) {
            vault.closeAnew(subject);
            return Optional.of(now.plus(LOOK));
        }
        vault.forget(subject);
        var removal =
                referral.since.atZone(ZoneOffset.UTC).plusYears(KEPT_YEARS).toInstant();
        if (now.isAfter(removal)) {
            referrals.remove(referral);
            return Optional.empty();
        }
        return Optional.of(removal.plusSeconds(1));
    }

    // Nobody is there who could take it up again, and the receiver knows nothing of whom it was for any more.
    private Optional<Referral> takenBack(UUID subject) {
        var found = referrals.lock(subject);
        found.filter(referral -> Step.WITHDRAW.leadsFrom(referral.state))
                .ifPresent(referral -> moves.take(referral, Step.WITHDRAW, SENDER_GONE, null));
        return found;
    }
}
