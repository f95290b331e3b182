package org.trellis.directory.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.directory.about.OwnWords;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.invitations.Acceptances.Verdict;
import org.trellis.directory.members.SignIn;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.secrets.Secrets;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// What whoever holds a link can see of it and do with it.
@ApplicationScoped
class AcceptanceDesk {

    private static final Logger log = Logger.getLogger(AcceptanceDesk.class);

    private final Invitations invitations;
    private final Acceptances acceptances;
    private final Organisations organisations;
    private final OwnWords ownWords;
    private final Removals removals;
    private final SignIn signIn;
    private final Secrets secrets;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    AcceptanceDesk(
            Invitations invitations,
            Acceptances acceptances,
            Organisations organisations,
            OwnWords ownWords,
            Removals removals,
            SignIn signIn,
            Secrets secrets,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.invitations = invitations;
        this.acceptances = acceptances;
        this.organisations = organisations;
        this.ownWords = ownWords;
        this.removals = removals;
        this.signIn = signIn;
        this.secrets = secrets;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    HeldView held(String token) {
        var invitation = find(token).filter(i -> i.isOpen(clock.instant())).orElseThrow(AcceptanceDesk::gone);
        return view(invitation);
    }

    private HeldView view(Invitation i) {
        return actingAs.call(new OrganisationId(i.organisationId), () -> {
            var own = organisations.own();
            var label = ownWords.roleLabels().get(i.role);
            return new HeldView(own.id(), own.name(), own.kind(), i.role, label, i.isByLink(), i.successionId != null);
        });
    }

    HeldView accept(String token, String called, String word) {
        var person = acting.person().orElseThrow();
        var invitation = find(token)
                .filter(i -> i.isOpen(clock.instant()) || i.isTakenBy(person))
                .orElseThrow(AcceptanceDesk::gone);
        if (isAlready(invitation, person)) {
            return view(invitation);
        }
        if (!invitation.isByLink() && !isTheirs(invitation, person)) {
            throw new InvitationRefusal.ForAnother().asException();
        }
        var organisation = new OrganisationId(invitation.organisationId);
        var wordMark = secrets.markOf(token, word == null ? "" : word);
        // Committed before anything is refused: a wrong word counts, whatever happens next.
        var verdict = actingAs.call(organisation, () -> acceptances.take(invitation.id, person, called, wordMark));
        switch (verdict) {
            case Verdict.Taken _ -> letIn(organisation, invitation.id);
            case Verdict.Gone _ -> throw gone();
            case Verdict.WordWrong(var left) -> throw new InvitationRefusal.WordWrong(left).asException();
        }
        return view(invitation);
    }

    private void letIn(OrganisationId organisation, UUID invitation) {
        try {
            actingAs.run(organisation, () -> acceptances.finish(invitation));
        } catch (RuntimeException e) {
            log.warnf("Acceptance of %s waits: %s", invitation, e.toString());
            throw new InvitationRefusal.Noted().asException();
        }
    }

    // Being here already is no error, and uses nothing up. The token of somebody who was removed does not count.
    private boolean isAlready(Invitation invitation, String person) {
        return acting.memberships().stream()
                        .anyMatch(in -> in.organisation().value().equals(invitation.organisationId)
                                && in.roles().contains(invitation.role))
                && actingAs.call(
                        new OrganisationId(invitation.organisationId),
                        () -> !removals.gone().contains(person));
    }

    private boolean isTheirs(Invitation invitation, String person) {
        return signIn.account(person)
                .filter(account -> account.isReachedBy(invitation.addressMark))
                .isPresent();
    }

    private Optional<Invitation> find(String token) {
        var mark = secrets.markOf(token);
        return actingAs.callAsBearer(mark, () -> invitations.held(mark));
    }

    private static RuntimeException gone() {
        return new InvitationRefusal.Gone().asException();
    }
}
