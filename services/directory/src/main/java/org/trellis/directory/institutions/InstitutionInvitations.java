package org.trellis.directory.institutions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Mark;
import org.trellis.directory.notices.Notices;

/// Invitations of institutions' first members. Every method joins a transaction, of the operator or of who holds a
/// link.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InstitutionInvitations implements PanacheRepositoryBase<InstitutionInvitation, UUID> {

    private static final int TOKEN_BYTES = 16;

    private final Notices notices;
    private final InstantSource clock;
    private final Mark mark;
    private final String portal;
    private final SecureRandom random = new SecureRandom();

    InstitutionInvitations(
            Notices notices,
            InstantSource clock,
            @ConfigProperty(name = "trellis.addresses.mark-key") String markKey,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.notices = notices;
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

    Optional<InstitutionInvitation> ofRegistration(UUID registration) {
        return find("registrationId", registration).firstResultOptional();
    }

    /// What the link leads to, for a transaction of who holds it.
    Optional<InstitutionInvitation> held(String tokenMark) {
        return find("tokenMark", tokenMark).firstResultOptional();
    }
}
