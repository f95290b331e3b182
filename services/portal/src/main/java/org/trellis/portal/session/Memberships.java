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

    private static Set<String> roles(JsonObject organisation) {
        return organisation.get("realm_access") instanceof JsonObject access
                        && access.get("roles") instanceof JsonArray roles
                ? roles.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
