package org.trellis.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whom this request, message or timer acts for. Set once, at the edge; never changed after.
@RequestScoped
public class Acting {

    private OrganisationId organisation;
    private String subject;
    private String person;
    private Set<String> roles = Set.of();
    private List<Membership> memberships = List.of();
    private boolean allPlaces;

    void become(OrganisationId organisation) {
        if (this.organisation != null && !this.organisation.equals(organisation)) {
            throw new IllegalStateException("A request acts for one organisation only");
        }
        this.organisation = organisation;
    }

    void hold(String mark) {
        if (organisation != null) {
            throw new IllegalStateException("Who holds a link acts for no organisation");
        }
        subject = mark;
    }

    void signedIn(String person, List<Membership> memberships, boolean allPlaces) {
        this.person = person;
        this.memberships = memberships;
        this.allPlaces = allPlaces;
    }

    void become(Membership membership) {
        become(membership.organisation());
        roles = membership.roles();
    }

    /// The organisation acted for, if any.
    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    /// The mark of the link that is held, for a transaction of somebody without an organisation.
    Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /// The organisation acted for; refuses when the caller has several and named none, or has none.
    public OrganisationId needed() {
        return organisation().orElseThrow(() -> new OrganisationNeeded().asException());
    }

    /// The signed-in person or service account, as Keycloak's subject. Empty for messages, timers and the public.
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    /// Whether the person holds one of these roles in the organisation acted for.
    public boolean isAnyOf(String... wanted) {
        return List.of(wanted).stream().anyMatch(roles::contains);
    }

    /// Those that the person holds in the organisation acted for; none for messages, timers and the public.
    Set<String> roles() {
        return roles;
    }

    /// Every organisation that the token names, whichever is acted for.
    public List<Membership> memberships() {
        return memberships;
    }

    /// Whether these are all that the person belongs to: whoever asks for a token may leave some out.
    public boolean showsAllPlaces() {
        return allPlaces;
    }
}
