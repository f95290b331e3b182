package org.trellis.signposting.networks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.links.Reception;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.signposting.codes.Daily;
import org.trellis.signposting.codes.Trying;
import org.trellis.signposting.codes.WrittenCode;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Invites organisations into networks, turns codes into invitations, and lets the invited say yes or no. A no is the
/// invited one's own: nobody else reads invitations.
@ApplicationScoped
class InvitingDesk {

    private static final int MOST_MEMBERS = 200;
    private static final int MOST_INVITATIONS = 30;
    private static final Duration OPEN_FOR = Duration.ofDays(30);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final NetworkRows networks;
    private final InvitationRows invitations;
    private final Links links;
    private final Daily daily;
    private final Trying trying;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    InvitingDesk(
            NetworkRows networks,
            InvitationRows invitations,
            Links links,
            Daily daily,
            Trying trying,
            Due due,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.networks = networks;
        this.invitations = invitations;
        this.links = links;
        this.daily = daily;
        this.trying = trying;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /// Says nothing of whether the other one is a member, was invited before, or said no.
    void invite(UUID network, UUID receiver) {
        var me = acting.needed().value();
        QuarkusTransaction.requiringNew().run(() -> mustBeInvitable(network, receiver, me));
        if (!daily.take(Daily.Kind.INVITATION, MOST_INVITATIONS)) {
            throw new NetworkRefusal.TooManyInvitations(MOST_INVITATIONS).asException();
        }
        var until = now().plus(OPEN_FOR);
        QuarkusTransaction.requiringNew().run(() -> invitations.add(network, receiver, until));
        actingAs.run(new OrganisationId(receiver), () -> due.at(until, ForgetsInvitations.KIND, network));
    }

    private void mustBeInvitable(UUID network, UUID receiver, UUID me) {
        var found = networks.one(network, now())
                .filter(NetworkView::member)
                .orElseThrow(() -> new NotFound().asException());
        links.mustBeCurrent();
        if (receiver.equals(me)) {
            throw new NetworkRefusal.InviteYourself().asException();
        }
        if (links.receptionAt(receiver) == Reception.HIDDEN) {
            throw new NotFound().asException();
        }
        if (!found.institutionsMayJoin() && links.isInstitution(receiver)) {
            throw new NetworkRefusal.NoInstitutions().asException();
        }
    }

    /// The code is looked for as its holder, who invites the organisation; it joins, or not, as itself.
    UUID type(String typed) {
        var me = acting.needed().value();
        var isInstitution = isInstitution();
        var until = now().plus(NetworkDesk.CODE_LIVES);
        trying.begin();
        var held = actingAs.callAsBearer(WrittenCode.mark(WrittenCode.plain(typed)), () -> {
                    var found = invitations.held(now());
                    found.filter(one -> one.institutionsMayJoin() || !isInstitution)
                            .ifPresent(one -> invitations.add(one.id(), me, until));
                    return found;
                })
                .orElseThrow(trying::wasWrong);
        QuarkusTransaction.requiringNew().run(() -> {
            trying.wasRight();
            due.at(until, ForgetsInvitations.KIND, held.id());
        });
        if (isInstitution && !held.institutionsMayJoin()) {
            throw new NetworkRefusal.NoInstitutions().asException();
        }
        return held.id();
    }

    /// Yes, under the name that it gives itself here, if any. Twice is once.
    @Transactional
    void join(UUID network, String shownName) {
        acting.needed();
        var found = networks.one(network, now()).orElseThrow(() -> new NotFound().asException());
        if (found.member()) {
            return;
        }
        if (isInstitution() && !found.institutionsMayJoin()) {
            throw new NetworkRefusal.NoInstitutions().asException();
        }
        networks.sit(network, shownName == null || shownName.isBlank() ? null : shownName.strip(), now(), today());
        if (networks.members(network) > MOST_MEMBERS) {
            throw new NetworkRefusal.Full(MOST_MEMBERS).asException();
        }
        var _ = invitations.remove(network);
    }

    @Transactional
    void decline(UUID network) {
        acting.needed();
        if (!invitations.remove(network)) {
            throw new NotFound().asException();
        }
    }

    // By what the person is in it: whatever groups are called, they have stewards.
    private boolean isInstitution() {
        return !acting.isAnyOf("steward", "helper");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
