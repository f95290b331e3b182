package org.trellis.directory.institutions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Mark;
import org.trellis.messaging.Due;
import org.trellis.notices.Notices;
import org.trellis.problem.NotFound;

/// Invitations of institutions' first members. Every method joins a transaction, of the operator or of who holds a
/// link.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InstitutionInvitations implements PanacheRepositoryBase<InstitutionInvitation, UUID> {

    private static final int TOKEN_BYTES = 16;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Notices notices;
    private final Due due;
    private final InstantSource clock;
    private final Mark mark;
    private final String portal;
    private final SecureRandom random = new SecureRandom();

    InstitutionInvitations(
            Notices notices,
            Due due,
            InstantSource clock,
            @ConfigProperty(name = "trellis.addresses.mark-key") String markKey,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.notices = notices;
        this.due = due;
        this.clock = clock;
        this.mark = Mark.with(markKey);
        this.portal = portal;
    }

    /// Sends a link of its own; an earlier one leads nowhere from now on.
    void send(Institution institution, Invitee to) {
        var invitation =
                ofInstitution(institution.institutionId).orElseGet(() -> InstitutionInvitation.of(institution));
        if (invitation.acceptedAt != null) {
            throw new InstitutionRefusal.AlreadyJoined().asException();
        }
        var token = token();
        invitation.send(mark.ofToken(token), to, clock.instant());
        persistAndFlush(invitation);
        notices.ask(
                to.recipient(),
                "institution-invitation",
                Map.of("organisation", institution.name, "link", portal + "/institution/" + token),
                false,
                InstitutionInvitation.FORTNIGHT);
    }

    /// Asked again under a lock: since the link was looked up, the invitation may have been withdrawn, replaced, or
    /// used
    /// by somebody else.
    void take(InstitutionInvitation held, String person) {
        var invitation = ofInstitution(held.institutionId).orElseThrow();
        if (person.equals(invitation.acceptedBy)) {
            return;
        }
        if (!isOpen(invitation) || !invitation.tokenMark.equals(held.tokenMark)) {
            throw new NotFound().asException();
        }
        invitation.accept(person, clock.instant());
        due.at(clock.instant().plus(PATIENCE), UnfinishedJoining.KIND, held.institutionId);
    }

    void withdraw(UUID institution) {
        ofInstitution(institution)
                .filter(i -> i.acceptedAt == null)
                .orElseThrow(() -> new InstitutionRefusal.AlreadyJoined().asException())
                .withdraw(clock.instant());
    }

    void joined(UUID institution) {
        ofInstitution(institution).orElseThrow().joined(clock.instant());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    boolean isOpen(InstitutionInvitation invitation) {
        return invitation.isOpen(clock.instant());
    }

    InstitutionView view(Institution institution) {
        var invitation = find("registrationId", institution.id).firstResult();
        return InstitutionView.of(institution, invitation, clock.instant());
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    String markOf(String token) {
        return mark.ofToken(token);
    }

    Optional<InstitutionInvitation> ofInstitution(UUID institution) {
        return findByIdOptional(institution, LockModeType.PESSIMISTIC_WRITE);
    }

    /// What the link leads to, for a transaction of who holds it.
    Optional<InstitutionInvitation> held(String tokenMark) {
        return find("tokenMark", tokenMark).firstResultOptional();
    }
}
