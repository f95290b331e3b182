package org.trellis.directory.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.trellis.tenancy.ActingAs;

/// Finds an invitation for who holds its link, in a transaction that sees nothing else.
@ApplicationScoped
class HeldLinks {

    private final InstitutionInvitations invitations;
    private final ActingAs actingAs;

    HeldLinks(InstitutionInvitations invitations, ActingAs actingAs) {
        this.invitations = invitations;
        this.actingAs = actingAs;
    }

    Optional<InstitutionInvitation> find(String token) {
        var mark = invitations.markOf(token);
        return actingAs.callAsBearer(mark, () -> invitations.held(mark));
    }
}
