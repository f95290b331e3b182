package org.trellis.portal.session;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Reads the claim `organization` of the access token.
final class Memberships {

    private Memberships() {}

    static List<Membership> of(JsonWebToken token) {
        return token.getClaim("organization") instanceof JsonObject organisations
                ? organisations.values().stream()
                        .flatMap(value -> value instanceof JsonObject one ? Stream.of(one) : Stream.empty())
                        .filter(one -> one.containsKey("id"))
                        .map(one -> new Membership(UUID.fromString(one.getString("id")), roles(one)))
                        .sorted(Comparator.comparing(Membership::id))
                        .toList()
                : List.of();
    }

    /// The roles that a person holds in the realm itself.
    static Set<String> realmRoles(JsonWebToken token) {
        return token.getClaim("realm_access") instanceof JsonObject access
                        && access.get("roles") instanceof JsonArray names
                ? names(names)
                : Set.of();
    }

    private static Set<String> roles(JsonObject organisation) {
        return organisation.get("realm_access") instanceof JsonObject access
                        && access.get("roles") instanceof JsonArray roles
                ? names(roles)
                : Set.of();
    }

    private static Set<String> names(JsonArray names) {
        return names.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
