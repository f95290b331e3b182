package org.trellis.portal.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who is looking at this page, and for which organisation they act: one at a time, out of those in their token.
@Named("viewer")
@RequestScoped
public class Viewer {

    static final String ACTING = "acting";

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final MyOrganisations organisations;
    private final RoutingContext context;

    Viewer(SecurityIdentity identity, JsonWebToken token, MyOrganisations organisations, RoutingContext context) {
        this.identity = identity;
        this.token = token;
        this.organisations = organisations;
        this.context = context;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /// Whether this person runs the platform: a role of the realm, and of no organisation.
    public boolean isOperator() {
        return isSignedIn() && Memberships.realmRoles(token).contains("operator");
    }

    /// The access token as the services want it; empty for somebody who is not signed in.
    public Optional<String> bearer() {
        return isSignedIn() ? Optional.ofNullable(token.getRawToken()) : Optional.empty();
    }

    public List<Membership> memberships() {
        return isSignedIn() ? Memberships.of(token) : List.of();
    }

    /// The only organisation there is, or the chosen one; a choice that the token does not hold counts for nothing.
    public Optional<Membership> acting() {
        var memberships = memberships();
        if (memberships.size() == 1) {
            return Optional.of(memberships.getFirst());
        }
        var cookie = context.request().getCookie(ACTING);
        return cookie == null
                ? Optional.empty()
                : memberships.stream()
                        .filter(one -> one.id().toString().equals(cookie.getValue()))
                        .findFirst();
    }

    /// The id that the page needs to be about somebody's own things.
    public UUID organisation() {
        return acting().map(Membership::id)
                .orElseThrow(() -> new NobodyToActFor(memberships().size()));
    }

    /// The organisation acted for, when its registration is still to be finished, by a steward of it.
    public Optional<UUID> unfinished() {
        return holds("steward") ? acting().map(Membership::id).filter(organisations::isUnfinished) : Optional.empty();
    }

    public String organisationName() {
        return acting().map(one -> organisations.name(one.id())).orElse("");
    }

    public List<MyOrganisations.Mine> others() {
        var acting = acting().map(Membership::id).orElse(null);
        return memberships().stream()
                .filter(one -> !one.id().equals(acting))
                .map(one -> new MyOrganisations.Mine(one.id(), organisations.name(one.id()), null, null))
                .toList();
    }

    public boolean holds(String role) {
        return acting().map(one -> one.roles().contains(role)).orElse(false);
    }

    /// Whether they act for a group, which their role there tells.
    public boolean isOfAGroup() {
        return holdsAny("steward", "helper");
    }

    /// The group that a page is about. An institution has none of this, so for its people there is no such page.
    public UUID group() {
        var id = organisation();
        if (!isOfAGroup()) {
            throw new NotFoundException();
        }
        return id;
    }

    /// Whether this person settles for their organisation with whom it is linked.
    public boolean mayLink() {
        return holdsAny("steward", "liaison-officer", "grants-officer", "support-officer", "integrator");
    }

    /// Whether this person reads who else is in their organisation, and with whom it is linked: everybody but a
    /// councillor, who sees what the public sees, and what is shown to councillors.
    public boolean mayReadMembers() {
        return mayReadSignposts() || holds("safeguarding-lead");
    }

    /// Whether this person asks other organisations for an introduction.
    public boolean mayAskToMeet() {
        return holdsAny("councillor", "steward", "liaison-officer", "grants-officer", "support-officer");
    }

    /// Whether this person reads who did what in their organisation.
    public boolean mayReadLogbook() {
        return mayLink();
    }

    /// Whether this person invites, removes and settles for their organisation.
    public boolean isKeeper() {
        return mayLink();
    }

    /// Whether this person brings lists of groups that their institution keeps.
    public boolean mayImport() {
        return holdsAny("liaison-officer", "grants-officer", "support-officer");
    }

    /// Whether this person keeps the pathways of their organisation.
    public boolean mayKeepPathways() {
        return mayLink() || holds("helper");
    }

    /// Whether this person chooses which pathways of others their organisation follows.
    public boolean mayFollowPathways() {
        return mayKeepPathways() || holds("helpline");
    }

    /// Whether this person reads what was agreed about referrals, and sends and answers them.
    public boolean mayReadReferrals() {
        return maySettleLoops() || holdsAny("helper", "helpline");
    }

    /// Whether this person reads how much their organisation has on, which nobody else does.
    public boolean mayReadLoad() {
        return holdsAny("steward", "helper", "liaison-officer", "support-officer");
    }

    /// Whether this person agrees on referrals with others for their organisation.
    public boolean maySettleLoops() {
        return holdsAny("steward", "liaison-officer", "support-officer", "integrator");
    }

    /// Whether this person says which system of their organisation is told what happens.
    public boolean mayKeepWebhooks() {
        return maySettleLoops();
    }

    /// Whether this person holds what was agreed, when it gets too much.
    public boolean mayPauseLoops() {
        return maySettleLoops() || holds("helper");
    }

    /// Whether this person writes, sends and answers bulletins for their organisation.
    public boolean mayWriteBulletins() {
        return mayLink();
    }

    /// Whether this person puts bulletins that came in their organisation's words, and passes them on.
    public boolean mayPassBulletinsOn() {
        return mayLink() || holds("helper");
    }

    public boolean mayReadSignposts() {
        return holdsAny(
                "steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator");
    }

    /// Whether this person reads what is written in networks, and writes there.
    public boolean mayMeet() {
        return isOfAGroup() || holdsAny("liaison-officer", "grants-officer", "support-officer");
    }

    /// Whether this person finds help for callers.
    public boolean mayUseConsole() {
        return holdsAny("helpline", "liaison-officer", "support-officer");
    }

    private boolean holdsAny(String... roles) {
        return Arrays.stream(roles).anyMatch(this::holds);
    }
}
