package org.trellis.directory.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;

/// Speaks with Keycloak's admin API, and nobody else here does. Every step finds what an earlier try already made, so
/// that the whole can be repeated until it is done. While Keycloak is away it throws `ProcessingException`.
@ApplicationScoped
public class KeycloakClient {

    private static final String REALM = "trellis";
    private static final int ABSENT = 404;
    private static final int CONFLICT = 409;
    private static final int MOST_MEMBERS = 500;

    private final Keycloak keycloak;

    KeycloakClient(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /// Makes an organisation with the roles of its kind. `alias` is its name and alias there, so that no name that
    /// people use is ever compared. Returns the id that Keycloak gave it.
    public UUID make(UUID alias, String kind) {
        var realm = keycloak.realm(REALM);
        var id = organisation(realm, alias.toString());
        var organisation = realm.organizations().get(id);
        Role.in(kind).forEach(role -> group(realm, organisation, role));
        return UUID.fromString(id);
    }

    /// Makes the person a member who holds this role, beside the roles held already.
    ///
    /// Into an institution nobody takes a session of before, which was never asked for a second factor: all are
    /// ended first, so that none is renewed into the role, and once more for whoever signed in meanwhile.
    public void admit(UUID organisation, String person, Role role) {
        var realm = keycloak.realm(REALM);
        var there = realm.organizations().get(organisation.toString());
        done(there.members().addMember(person));
        var holders = there.groups().group(group(realm, there, role));
        var before = Optional.of(realm.users().get(person)).filter(_ -> role.isOfAnInstitution());
        before.ifPresent(UserResource::logout);
        unless(CONFLICT, () -> holders.addMember(person));
        before.ifPresent(UserResource::logout);
    }

    /// Takes a role from a person who stays a member.
    public void withdraw(UUID organisation, String person, Role role) {
        var realm = keycloak.realm(REALM);
        var there = realm.organizations().get(organisation.toString());
        unless(ABSENT, () -> there.groups().group(group(realm, there, role)).removeMember(person));
    }

    /// The person is no member from now on, whatever roles they held: no new token names the organisation.
    public void remove(UUID organisation, String person) {
        try (var answer = keycloak.realm(REALM)
                .organizations()
                .get(organisation.toString())
                .members()
                .member(person)
                .delete()) {
            if (answer.getStatus() >= 300 && answer.getStatus() != 404 && answer.getStatus() != 400) {
                throw new IllegalStateException("Keycloak answered " + answer.getStatus());
            }
        }
    }

    /// Who belongs to an organisation, with the roles that each holds.
    public Map<String, Set<Role>> members(UUID organisation, String kind) {
        var there = keycloak.realm(REALM).organizations().get(organisation.toString());
        var members = new LinkedHashMap<String, Set<Role>>();
        there.members().list(0, MOST_MEMBERS).forEach(m -> members.put(m.getId(), new LinkedHashSet<>()));
        for (var role : Role.in(kind)) {
            find(there, role)
                    .ifPresent(group -> there.groups()
                            .group(group)
                            .getMembers(0, MOST_MEMBERS, true)
                            .forEach(m -> members.computeIfAbsent(m.getId(), _ -> new LinkedHashSet<>())
                                    .add(role)));
        }
        return members;
    }

    /// The organisations that a person belongs to. Asked by messages too, which bring no request for the client to be
    /// of.
    @ActivateRequestContext
    public List<UUID> organisationsOf(String person) {
        try {
            return keycloak.realm(REALM).organizations().members().getOrganizations(person).stream()
                    .map(organisation -> UUID.fromString(organisation.getId()))
                    .toList();
        } catch (WebApplicationException e) {
            rethrowUnless(ABSENT, e);
            return List.of();
        }
    }

    /// Whether it failed because Keycloak does not answer just now, so that the same may be tried again later.
    public static boolean isAway(Throwable failure) {
        return failure instanceof ProcessingException
                || failure instanceof WebApplicationException answered
                        && answered.getResponse().getStatus() >= 500
                || failure.getCause() != null && isAway(failure.getCause());
    }

    /// The person, unless there is none of this id.
    public Optional<Account> account(String person) {
        try {
            return Optional.of(
                    Accounts.of(keycloak.realm(REALM).users().get(person).toRepresentation()));
        } catch (WebApplicationException e) {
            rethrowUnless(ABSENT, e);
            return Optional.empty();
        }
    }

    /// Ends every session of the person, on every device: refreshing a token fails from now on.
    public void signOutEverywhere(String person) {
        keycloak.realm(REALM).users().get(person).logout();
    }

    private static String organisation(RealmResource realm, String alias) {
        var known = find(realm, alias);
        if (!known.isEmpty()) {
            return known.getFirst().getId();
        }
        var wanted = new OrganizationRepresentation();
        wanted.setName(alias);
        wanted.setAlias(alias);
        wanted.setEnabled(true);
        done(realm.organizations().create(wanted));
        return find(realm, alias).getFirst().getId();
    }

    private static List<OrganizationRepresentation> find(RealmResource realm, String alias) {
        return realm.organizations().search(alias, true, 0, 1);
    }

    private static Optional<String> find(OrganizationResource organisation, Role role) {
        return organisation.groups().getAll(role.group(), null, true, 0, 10, true, false).stream()
                .filter(group -> group.getName().equals(role.group()))
                .map(GroupRepresentation::getId)
                .findFirst();
    }

    private static String group(RealmResource realm, OrganizationResource organisation, Role role) {
        var known = find(organisation, role);
        if (known.isPresent()) {
            return known.get();
        }
        var wanted = new GroupRepresentation();
        wanted.setName(role.group());
        done(organisation.groups().addTopLevelGroup(wanted));
        var id = find(organisation, role).orElseThrow();
        organisation
                .groups()
                .group(id)
                .roles()
                .realmLevel()
                .add(List.of(realm.roles().get(role.word()).toRepresentation()));
        return id;
    }

    /// For steps that answer nothing: this one status says that somebody took the step before.
    private static void unless(int status, Runnable step) {
        try {
            step.run();
        } catch (WebApplicationException e) {
            rethrowUnless(status, e);
        }
    }

    // Keycloak's client does not tell its refusals apart by their class.
    private static void rethrowUnless(int status, WebApplicationException e) {
        if (e.getResponse().getStatus() != status) {
            throw e;
        }
    }

    /// That something is there already is what a repeated step hopes for.
    private static void done(Response answer) {
        try (answer) {
            if (answer.getStatus() >= 300 && answer.getStatus() != CONFLICT) {
                throw new IllegalStateException("Keycloak answered " + answer.getStatus());
            }
        }
    }
}
