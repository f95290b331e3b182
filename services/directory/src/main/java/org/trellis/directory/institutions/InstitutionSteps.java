package org.trellis.directory.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.directory.operator.Operator;

/// The steps of a registration after its note: Keycloak, the institution's own rows, the invitation. Each can be
/// repeated.
@ApplicationScoped
class InstitutionSteps {

    private final Institutions institutions;
    private final InstitutionInvitations invitations;
    private final FirstRows firstRows;
    private final KeycloakClient keycloak;
    private final Operator operator;

    InstitutionSteps(
            Institutions institutions,
            InstitutionInvitations invitations,
            FirstRows firstRows,
            KeycloakClient keycloak,
            Operator operator) {
        this.institutions = institutions;
        this.invitations = invitations;
        this.firstRows = firstRows;
        this.keycloak = keycloak;
        this.operator = operator;
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
        operator.run(() -> invite(id));
    }

    private void invite(UUID id) {
        var institution = institutions.noted(id);
        if (institution.finishedAt == null) {
            invitations.send(institution, institution.invitee());
            institutions.finish(institution);
        }
    }
}
