package org.trellis.directory.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.institutions.InstitutionInvitationResource.Invited;
import org.trellis.directory.operator.Operator;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.ActingAs;

/// Lets an institution's first member in: who holds the link, and has proved the address that it was sent to.
@ApplicationScoped
class JoiningDesk {

    private static final Logger log = Logger.getLogger(JoiningDesk.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final InstitutionInvitations invitations;
    private final FirstRows firstRows;
    private final KeycloakClient keycloak;
    private final Operator operator;
    private final ActingAs actingAs;
    private final Due due;
    private final InstantSource clock;

    JoiningDesk(
            InstitutionInvitations invitations,
            FirstRows firstRows,
            KeycloakClient keycloak,
            Operator operator,
            ActingAs actingAs,
            Due due,
            InstantSource clock) {
        this.invitations = invitations;
        this.firstRows = firstRows;
        this.keycloak = keycloak;
        this.operator = operator;
        this.actingAs = actingAs;
        this.due = due;
        this.clock = clock;
    }

    /// Changes nothing: scanners of mail open links.
    Invited look(String token) {
        return held(token)
                .filter(i -> i.isOpen(clock.instant()))
                .map(JoiningDesk::shown)
                .orElseThrow(() -> new NotFound().asException());
    }

    private static Invited shown(InstitutionInvitation invitation) {
        return new Invited(invitation.institutionId, invitation.name, invitation.kind);
    }

    private Optional<InstitutionInvitation> held(String token) {
        var mark = invitations.markOf(token);
        return actingAs.callAsBearer(mark, () -> invitations.held(mark));
    }

    /// One use: a second person is answered as if there were no invitation, the same one as before.
    Invited accept(String token, String person) {
        var held = held(token)
                .filter(i -> i.isOpen(clock.instant()) || person.equals(i.acceptedBy))
                .orElseThrow(() -> new NotFound().asException());
        var isTheirs = held.acceptedAt != null
                || account(person).filter(a -> a.isReachedBy(held.addressMark)).isPresent();
        if (!isTheirs) {
            throw new InstitutionRefusal.AddressNotProved().asException();
        }
        operator.run(() -> take(held, person));
        try {
            finish(held.institutionId);
        } catch (RuntimeException e) {
            log.warnf("The first member of %s waits: %s", held.institutionId, e.toString());
            throw new InstitutionRefusal.SignInAway().asException();
        }
        return shown(held);
    }

    private Optional<Account> account(String person) {
        try {
            return keycloak.account(person);
        } catch (RuntimeException e) {
            log.warnf("Who holds an invitation cannot be known: %s", e.toString());
            throw new InstitutionRefusal.AskLater().asException();
        }
    }

    // Asked again under a lock: meanwhile it may have been withdrawn, replaced, or used by somebody else.
    private void take(InstitutionInvitation held, String person) {
        var invitation = invitations.ofInstitution(held.institutionId).orElseThrow();
        if (person.equals(invitation.acceptedBy)) {
            return;
        }
        if (!invitation.isOpen(clock.instant()) || !invitation.tokenMark.equals(held.tokenMark)) {
            throw new NotFound().asException();
        }
        invitation.accept(person, clock.instant());
        due.at(clock.instant().plus(PATIENCE), UnfinishedJoining.KIND, held.institutionId);
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
        operator.run(() -> invitations.ofInstitution(institution).orElseThrow().joined(clock.instant()));
    }
}
