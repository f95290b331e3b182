package org.trellis.directory.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;

/// Takes an organisation out of Keycloak, and those who belong to no other. Each step may be taken again.
@ApplicationScoped
public class EndingClient {

    private static final String REALM = "trellis";
    private static final String OPERATOR = "operator";

    /// How many members are named at once.
    public static final int AT_ONCE = 500;

    private static final int ABSENT = 404;

    // Keycloak says "bad request" of somebody who is no member.
    private static final Set<Integer> NOT_THERE = Set.of(400, ABSENT);

    private final Keycloak keycloak;

    EndingClient(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /// The id by which it was registered; empty when it is not there, or was not registered by anybody.
    public Optional<UUID> alias(UUID organisation) {
        try {
            var alias = realm().organizations()
                    .get(organisation.toString())
                    .toRepresentation()
                    .getAlias();
            return Optional.of(UUID.fromString(alias));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != ABSENT) {
                throw e;
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Some of those who belong to it; nobody, when it is not there.
    public List<String> members(UUID organisation) {
        try {
            return realm().organizations().get(organisation.toString()).members().list(0, AT_ONCE).stream()
                    .map(UserRepresentation::getId)
                    .toList();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != ABSENT) {
                throw e;
            }
            return List.of();
        }
    }

    /// Who belongs elsewhere too, or runs the platform, keeps the account and is no member from now on; of
    /// anybody else the account goes.
    public void takeOut(UUID organisation, String person) {
        var isElsewhere = realm().organizations().members().getOrganizations(person).stream()
                .anyMatch(there -> !there.getId().equals(organisation.toString()));
        if (isElsewhere || isOperator(person)) {
            gone(realm().organizations()
                    .get(organisation.toString())
                    .members()
                    .member(person)
                    .delete());
        } else {
            gone(realm().users().delete(person));
        }
    }

    /// Nothing is left of it there.
    public void remove(UUID organisation) {
        gone(realm().organizations().get(organisation.toString()).delete());
    }

    private boolean isOperator(String person) {
        return realm().users().get(person).roles().realmLevel().listAll().stream()
                .anyMatch(role -> role.getName().equals(OPERATOR));
    }

    private RealmResource realm() {
        return keycloak.realm(REALM);
    }

    private static void gone(Response answer) {
        try (answer) {
            if (answer.getStatus() >= 300 && !NOT_THERE.contains(answer.getStatus())) {
                throw new IllegalStateException("Keycloak answered " + answer.getStatus());
            }
        }
    }
}
