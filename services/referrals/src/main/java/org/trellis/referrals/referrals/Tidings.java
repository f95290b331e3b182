package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.Outbox;
import org.trellis.referrals.loops.Loops;

/// Asks directory to tell the people of the other side what became of a referral. It says that there is something to
/// look at, and nothing of what it is.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Tidings {

    // Of those who may answer, the ones that it is the work of. Helpers and helplines see it when they look.
    private static final List<String> WHO = List.of("steward", "liaison-officer", "support-officer");

    // What nobody could be told for so long, they have seen.
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final Outbox outbox;
    private final Loops loops;
    private final InstantSource clock;

    Tidings(Outbox outbox, Loops loops, InstantSource clock) {
        this.outbox = outbox;
        this.loops = loops;
        this.clock = clock;
    }

    void of(Referral referral, Step step) {
        switch (step) {
            case SEND -> tell(referral, referral.receiverId, ToldText.REFERRAL_NEW);
            case ACCEPT, CONNECT, COMPLETE, PASS_ON ->
                tell(referral, referral.sendingOrganisation(), ToldText.REFERRAL_ANSWERED);
            case DECLINE, GIVE_BACK, EXPIRE ->
                tell(referral, referral.sendingOrganisation(), ToldText.REFERRAL_CAME_BACK);
            // The receiver began, or it is taken from the receiver's list: nobody has to do anything.
            case START, WITHDRAW -> {}
        }
    }

    /// Once, and kindly: after that it goes back to the sender.
    void remind(Referral referral) {
        tell(referral, referral.receiverId, ToldText.REFERRAL_REMINDER);
    }

    // A resident has no people who could be told: they look with their code.
    private void tell(Referral referral, UUID whom, ToldText text) {
        if (whom == null) {
            return;
        }
        var now = clock.instant();
        var isUrgent = referral.urgency.equals("today");
        outbox.publish(new TellingEvent.Asked(
                whom,
                text.id(),
                WHO,
                referral.id,
                Map.of(),
                isUrgent,
                now.plus(NEWS_FOR),
                isUrgent ? null : quietOver(referral, now)));
    }

    /// By what the two agreed; null when it is not quiet.
    private Instant quietOver(Referral referral, Instant now) {
        return referral.loopId == null
                ? null
                : loops.find(referral.loopId)
                        .flatMap(loop -> loop.quietOver(now))
                        .orElse(null);
    }
}
