package org.trellis.directory.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.directory.about.OwnWords;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.secrets.Secrets;
import org.trellis.messaging.Idempotency;
import org.trellis.notices.Notices;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Inviting, and thinking better of it.
@ApplicationScoped
@Transactional
class InvitationDesk {

    private static final String PAGE = "invitation";
    private static final String HELPER = Role.HELPER.word();
    private static final Duration OPEN = Duration.ofDays(7);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_OPEN = 20;
    private static final int MOST_A_DAY = 30;

    private final Invitations invitations;
    private final Organisations organisations;
    private final OwnWords ownWords;
    private final Secrets secrets;
    private final Notices notices;
    private final Idempotency idempotency;
    private final Logbook logbook;
    private final Acting acting;
    private final InstantSource clock;

    InvitationDesk(
            Invitations invitations,
            Organisations organisations,
            OwnWords ownWords,
            Secrets secrets,
            Notices notices,
            Idempotency idempotency,
            Logbook logbook,
            Acting acting,
            InstantSource clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.ownWords = ownWords;
        this.secrets = secrets;
        this.notices = notices;
        this.idempotency = idempotency;
        this.logbook = logbook;
        this.acting = acting;
        this.clock = clock;
    }

    List<InvitationView> open() {
        return invitations.open(clock.instant()).stream()
                .map(InvitationView::of)
                .toList();
    }

    /// Asked again with the same key there is one invitation still. Nobody has seen the link that the first answer
    /// carried, or it would not be asked again, so it gets another one.
    InvitationView invite(NewInvitation wanted, String key) {
        check(wanted);
        var id = idempotency.once("POST /invitations", key, made -> make(made, wanted));
        var invitation = invitations.own(id).orElseThrow(() -> new NotFound().asException());
        return invitation.isByLink() && invitation.isOpen(clock.instant())
                ? handOver(invitation)
                : InvitationView.of(invitation);
    }

    private void check(NewInvitation wanted) {
        var own = organisations.own();
        if (Role.in(own.kind()).stream().noneMatch(r -> r.word().equals(wanted.role()))) {
            throw new InvitationRefusal.RoleUnknown().asException();
        }
        if (organisations.isClosed()) {
            throw new InvitationRefusal.Closed().asException();
        }
    }

    private void make(UUID id, NewInvitation wanted) {
        var now = clock.instant();
        invitations.takeTurn();
        if (invitations.open(now).size() >= MOST_OPEN || invitations.countSince(now.minus(A_DAY)) >= MOST_A_DAY) {
            throw new InvitationRefusal.TooMany().asException();
        }
        var own = organisations.own();
        var invitation =
                Invitation.of(id, own.id(), wanted.role(), wanted.called().strip(), now, OPEN);
        invitation.invitedBy(acting.person().orElseThrow());
        if (wanted.by().equals(Invitation.LINK)) {
            handOver(invitation);
        } else {
            send(invitation, own.name(), wanted);
        }
        invitations.persistAndFlush(invitation);
        logbook.note(
                "member-invited",
                acting.person().orElseThrow(),
                Map.of("invitation", id.toString(), "role", wanted.role(), "by", wanted.by()));
    }

    private InvitationView handOver(Invitation invitation) {
        var token = secrets.token();
        var word = secrets.word();
        invitation.byLink(secrets.markOf(token), secrets.markOf(token, word));
        return InvitationView.of(invitation, secrets.link(PAGE, token), word);
    }

    private void send(Invitation invitation, String organisation, NewInvitation wanted) {
        var address = Address.read(wanted.address())
                .filter(a -> a.kind().word().equals(wanted.by()))
                .orElseThrow(() -> new InvitationRefusal.NoAddress().asException());
        var token = secrets.token();
        invitation.byAddress(address.kind(), secrets.markOf(token), secrets.markOf(address), address.hint());
        var language = wanted.language() == null ? "en" : wanted.language();
        notices.ask(
                notices.recipient(address, language),
                invitation.role.equals(HELPER) ? "helper-invitation" : "member-invitation",
                words(invitation, organisation, secrets.link(PAGE, token)),
                false,
                Notices.A_DAY);
    }

    private Map<String, String> words(Invitation invitation, String organisation, String link) {
        var words = new HashMap<>(Map.of("organisation", organisation, "link", link));
        if (invitation.role.equals(HELPER)) {
            words.putAll(ownWords.of("helpers"));
        }
        return words;
    }

    void withdraw(UUID id) {
        var now = clock.instant();
        var invitation = invitations.own(id).filter(i -> i.isOpen(now)).orElseThrow(() -> new NotFound().asException());
        invitation.withdraw(now);
        logbook.note("invitation-withdrawn", acting.person().orElseThrow(), Map.of("invitation", id.toString()));
    }
}
