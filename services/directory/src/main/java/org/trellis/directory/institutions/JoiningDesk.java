package org.trellis.directory.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.institutions.InstitutionInvitationResource.Invited;
import org.trellis.directory.operator.Operator;
import org.trellis.problem.NotFound;

/// Lets an institution's first member in: who holds the link, and has proved the address that it was sent to.
@ApplicationScoped
class JoiningDesk {

    private static final Logger log = Logger.getLogger(JoiningDesk.class);

    private final HeldLinks links;
    private final InstitutionInvitations invitations;
    private final FirstRows firstRows;
    private final KeycloakClient keycloak;
    private final Operator operator;

    JoiningDesk(
            HeldLinks links,
            InstitutionInvitations invitations,
            FirstRows firstRows,
            KeycloakClient keycloak,
            Operator operator) {
        this.links = links;
        this.invitations = invitations;
        this.firstRows = firstRows;
        this.keycloak = keycloak;
        this.operator = operator;
    }

    /// Changes nothing: scanners of mail open links.
    Invited look(String token) {
        return links.find(token)
                .filter(invitations::isOpen)
                .map(JoiningDesk::shown)
                .orElseThrow(() -> new NotFound().asException());
    }

    private static Invited shown(InstitutionInvitation invitation) {
        return new Invited(invitation.institutionId, invitation.name, invitation.kind);
    }

    /// One use: a second person is answered as if there were no invitation, the same one as before.
    Invited accept(String token, String person) {
        var held = links.find(token)
                .filter(i -> invitations.isOpen(i) || person.equals(i.acceptedBy))
                .orElseThrow(() -> new NotFound().asException());
        if (held.acceptedAt == null && !isReached(person, held.addressMark)) {
            throw new InstitutionRefusal.AddressNotProved().asException();
        }
        operator.run(() -> invitations.take(held, person));
        try {
            finish(held.institutionId);
        } catch (RuntimeException e) {
            log.warnf("The first member of %s waits: %s", held.institutionId, e.toString());
            throw new InstitutionRefusal.SignInAway().asException();
        }
        return shown(held);
    }

    private boolean isReached(String person, String mark) {
        try {
            return keycloak.account(person).filter(a -> a.isReachedBy(mark)).isPresent();
        } catch (RuntimeException e) {
            log.warnf("Who holds an invitation cannot be known: %s", e.toString());
            throw new InstitutionRefusal.AskLater().asException();
        }
    }

    /// Takes every step that is still to be taken.
    void finish(UUID institution) {
        var invitation =
                operator.call(() -> invitations.ofInstitution(institution).orElseThrow());
        if (invitation.joinedAt != null) {
            return;
        }
        var role = Role.in(invitation.kind).getFirst();
        keycloak.admit(institution, invitation.acceptedBy, role);
        firstRows.joined(institution, invitation.acceptedBy, role);
        operator.run(() -> invitations.joined(institution));
    }
}
