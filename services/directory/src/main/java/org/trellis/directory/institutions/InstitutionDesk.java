package org.trellis.directory.institutions;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.directory.institutions.InstitutionResource.InstitutionPage;
import org.trellis.directory.operator.Operator;
import org.trellis.problem.NotFound;

/// Registers institutions for the operator: a note first, then the steps, which the clock finishes where a request
/// leaves them half-done.
@ApplicationScoped
class InstitutionDesk {

    private static final Logger log = Logger.getLogger(InstitutionDesk.class);
    private static final int PAGE = 50;

    private final Institutions institutions;
    private final InstitutionInvitations invitations;
    private final InstitutionSteps steps;
    private final Invitees invitees;
    private final Operator operator;

    InstitutionDesk(
            Institutions institutions,
            InstitutionInvitations invitations,
            InstitutionSteps steps,
            Invitees invitees,
            Operator operator) {
        this.institutions = institutions;
        this.invitations = invitations;
        this.steps = steps;
        this.invitees = invitees;
        this.operator = operator;
    }

    /// The same person and key always mean the same institution.
    InstitutionView register(NewInstitution wanted, String key) {
        var invitee = invitees.read(wanted.firstMember(), wanted.spoken());
        var person = operator.person();
        var id = operator.idOf("institutions", key, UuidCreator.getTimeOrderedEpoch());
        operator.run(() -> institutions.note(id, wanted, person, invitee));
        try {
            steps.finish(id);
        } catch (RuntimeException e) {
            log.warnf("Institution %s waits: %s", id, e.toString());
            throw new InstitutionRefusal.SignInAway().asException();
        }
        return operator.call(() -> invitations.view(institutions.noted(id)));
    }

    InstitutionPage list(UUID after) {
        return operator.call(() -> {
            var found = institutions.page(after, PAGE + 1);
            var items = found.stream().limit(PAGE).map(invitations::view).toList();
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
            invitations.send(institution, other == null ? before.invitee() : other);
            return invitations.view(institution);
        });
    }

    void withdraw(UUID id) {
        operator.run(() -> invitations.withdraw(finished(id).institutionId));
    }

    private Institution finished(UUID id) {
        return institutions.known(id).filter(i -> i.finishedAt != null).orElseThrow(() -> new NotFound().asException());
    }
}
