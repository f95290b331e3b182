package org.trellis.tenancy;

import java.util.Objects;
import java.util.UUID;

/// An organisation, which is a tenant: the UUID of its Keycloak Organization.
public record OrganisationId(UUID value) {

    public OrganisationId {
        Objects.requireNonNull(value, "An organisation has an id");
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
