package org.trellis.tenancy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// A person's place in one organisation, as Keycloak signed it into the access token.
public record Membership(OrganisationId organisation, Set<String> roles) {

    /// Reads the claim `organization: {alias: {id, realm_access: {roles}}}`. Entries without an id are not ours.
    static List<Membership> of(JsonWebToken token) {
        if (!(token.getClaim("organization") instanceof JsonObject organisations)) {
            return List.of();
        }
        return organisations.values().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(o -> isUuid(o.getString("id", "")))
                .map(o -> new Membership(OrganisationId.of(o.getString("id")), roles(o)))
                .toList();
    }

    /// Whether the token was asked for with every organisation of the person. With `organization:` and an alias it
    /// names that one alone, and with `organization` the one that the person chose. Keycloak refuses two of
    /// these together, which is not relied on.
    static boolean areAll(JsonWebToken token) {
        Object scope = token.getClaim("scope");
        var names = scope instanceof JsonString json ? json.getString() : scope;
        return names instanceof String text
                && Stream.of(text.split(" "))
                        .filter(name -> name.startsWith("organization"))
                        .toList()
                        .equals(List.of("organization:*"));
    }

    private static Set<String> roles(JsonObject organisation) {
        var roles = new HashSet<String>();
        if (organisation.get("realm_access") instanceof JsonObject access
                && access.get("roles") instanceof jakarta.json.JsonArray names) {
            names.getValuesAs(JsonString.class).forEach(name -> roles.add(name.getString()));
        }
        return Set.copyOf(roles);
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
