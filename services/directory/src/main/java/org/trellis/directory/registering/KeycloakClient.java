package org.trellis.directory.registering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;

/// Makes a group's organisation in Keycloak, with its two roles and its first steward. Every step finds what an
/// earlier try already made, so that the whole can be repeated until it is done.
@ApplicationScoped
class KeycloakClient {

    private static final String REALM = "trellis";
    private static final String STEWARDS = "stewards";
    private static final int CONFLICT = 409;

    private final Keycloak keycloak;

    KeycloakClient(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /// `alias` is the organisation's name and alias there, so that no name that people use is ever compared.
    /// Returns the id that Keycloak gave it.
    UUID make(UUID alias, String firstSteward) {
        var realm = keycloak.realm(REALM);
        var id = organisation(realm, alias.toString());
        var organisation = realm.organizations().get(id);
        var stewards = group(realm, organisation, STEWARDS, "steward");
        group(realm, organisation, "helpers", "helper");
        done(organisation.members().addMember(firstSteward));
        organisation.groups().group(stewards).addMember(firstSteward);
        return UUID.fromString(id);
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

    private static String group(RealmResource realm, OrganizationResource organisation, String name, String role) {
        var groups = organisation.groups();
        var wanted = new GroupRepresentation();
        wanted.setName(name);
        done(groups.addTopLevelGroup(wanted));
        var id = groups.getAll(name, null, true, 0, 10, true, false).stream()
                .filter(g -> g.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
        groups.group(id)
                .roles()
                .realmLevel()
                .add(List.of(realm.roles().get(role).toRepresentation()));
        return id;
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
