package org.trellis.directory.institutions;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.directory.institutions.InstitutionResource.InstitutionPage;
import org.trellis.directory.operator.Operator;
import org.trellis.problem.NotFound;

/// Registers institutions for the operator: a note first, then Keycloak, then the institution's own rows, then the
/// invitation. Each step can be repeated, and what a request leaves half-done the clock finishes.
@ApplicationScoped
class InstitutionDesk {

    private static final Logger log = Logger.getLogger(InstitutionDesk.class);
    private static final int PAGE = 50;

    private final Institutions institutions;
    private final InstitutionInvitations invitations;
    private final FirstRows firstRows;
    private final Invitees invitees;
    private final KeycloakClient keycloak;
    private final Operator operator;
    private final InstantSource clock;

    InstitutionDesk(
            Institutions institutions,
            InstitutionInvitations invitations,
            FirstRows firstRows,
            Invitees invitees,
            KeycloakClient keycloak,
            Operator operator,
            InstantSource clock) {
        this.institutions = institutions;
        this.invitations = invitations;
        this.firstRows = firstRows;
        this.invitees = invitees;
        this.keycloak = keycloak;
        this.operator = operator;
        this.clock = clock;
    }

    /// The same person and key always mean the same institution.
    InstitutionView register(NewInstitution wanted, String key) {
        var invitee = invitees.read(wanted.firstMember(), wanted.spoken());
        var person = operator.person();
        var id = operator.idOf("institutions", key, UuidCreator.getTimeOrderedEpoch());
        operator.run(() -> institutions.note(id, wanted, person, invitee));
        try {
            finish(id);
        } catch (RuntimeException e) {
            log.warnf("Institution %s waits: %s", id, e.toString());
            throw new InstitutionRefusal.SignInAway().asException();
        }
        return operator.call(() -> view(institutions.noted(id)));
    }

    /// Takes every step that is still to be taken.
    void finish(UUID id) {
        var noted = operator.call(() -> institutions.noted(id));
        if (noted.finishedAt != null) {
            return;
        }
        var made = noted.institutionId != null ? noted.institutionId : keycloak.make(id, noted.kind);
        operator.run(() -> institutions.noted(id).madeInKeycloak(made));
        firstRows.write(made, noted);
        operator.run(() -> {
            var institution = institutions.noted(id);
            if (institution.finishedAt == null) {
                invitations.send(institution, institution.invitee());
                institution.finish(clock.instant());
            }
        });
    }

    InstitutionPage list(UUID after) {
        return operator.call(() -> {
            var found = institutions.page(after, PAGE + 1);
            var items = found.stream().limit(PAGE).map(this::view).toList();
            return new InstitutionPage(
                    items, found.size() > PAGE ? items.getLast().id().toString() : null);
        });
    }

    /// Sends the invitation again, to the same address or to another one.
    InstitutionView again(UUID id, String typed, String language) {
        var other = typed == null ? null : invitees.read(typed, language);
        return operator.call(() -> {
            var institution = finished(id);
            var before = invitations.ofInstitution(institution.institutionId).orElseThrow();
            if (before.acceptedAt != null) {
                throw new InstitutionRefusal.AlreadyJoined().asException();
            }
            invitations.send(institution, other == null ? before.invitee() : other);
            return view(institution);
        });
    }

    void withdraw(UUID id) {
        operator.run(() -> {
            var invitation = invitations
                    .ofInstitution(finished(id).institutionId)
                    .filter(i -> i.acceptedAt == null)
                    .orElseThrow(() -> new InstitutionRefusal.AlreadyJoined().asException());
            invitation.withdraw(clock.instant());
        });
    }

    private Institution finished(UUID id) {
        return institutions.known(id).filter(i -> i.finishedAt != null).orElseThrow(() -> new NotFound().asException());
    }

    private InstitutionView view(Institution institution) {
        var invitation = invitations.ofRegistration(institution.id).orElse(null);
        return InstitutionView.of(institution, invitation, clock.instant());
    }
}
