package org.trellis.directory.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.Admission;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;

/// The steps of coming in, as the organisation that invited; what a request leaves half-done the clock finishes.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Acceptances implements DueHandler {

    private static final String KIND = "invitation-acceptance";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// What came of trying.
    sealed interface Verdict {
        record Taken() implements Verdict {}

        record Gone() implements Verdict {}

        record WordWrong(int triesLeft) implements Verdict {}
    }

    private final Invitations invitations;
    private final Admission admission;
    private final Logbook logbook;
    private final Due due;
    private final InstantSource clock;

    Acceptances(Invitations invitations, Admission admission, Logbook logbook, Due due, InstantSource clock) {
        this.invitations = invitations;
        this.admission = admission;
        this.logbook = logbook;
        this.due = due;
        this.clock = clock;
    }

    /// Answers instead of throwing, so that the count of wrong words is kept.
    Verdict take(UUID id, String person, String called, String wordMark) {
        var now = clock.instant();
        var invitation = invitations.own(id).orElseThrow();
        if (invitation.isTakenBy(person)) {
            return new Verdict.Taken();
        }
        if (!invitation.isOpen(now)) {
            return new Verdict.Gone();
        }
        if (invitation.isByLink() && !invitation.wordMark.equals(wordMark)) {
            invitation.wrongWord();
            return new Verdict.WordWrong(Invitation.TRIES - invitation.wrongWords);
        }
        invitation.take(person, called.strip(), now);
        due.at(now.plus(PATIENCE), KIND, id);
        return new Verdict.Taken();
    }

    void finish(UUID id) {
        var invitation = invitations.own(id).orElseThrow();
        if (invitation.joinedAt != null) {
            return;
        }
        var now = clock.instant();
        var role = Role.of(invitation.role).orElseThrow();
        admission.admit(invitation.organisationId, invitation.takenBy, role, invitation.takenAs, invitation.invitedBy);
        invitation.joined(now);
        if (invitation.successionId != null) {
            logbook.note("succession-done", invitation.takenBy, Map.of());
            due.at(now, Offers.TAKEN, invitation.successionId);
            invitations.ofSuccession(invitation.successionId).stream()
                    .filter(other -> other.isOpen(now))
                    .forEach(other -> other.withdraw(now));
        }
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID invitation) {
        finish(invitation);
        return Optional.empty();
    }
}
