package org.trellis.keycloak.link;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.keycloak.models.KeycloakSession;

/// Whether a form was sent by a page of ours, by the rules of ADR 0009. Keycloak's own forms carry a code for that; the
/// link's page is no part of a sign-in and has none.
final class SameOrigin {

    private SameOrigin() {}

    static boolean of(KeycloakSession session) {
        return of(
                session.getContext().getRequestHeaders(),
                session.getContext().getUri().getBaseUri());
    }

    static boolean of(HttpHeaders headers, URI ours) {
        var site = headers.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = headers.getHeaderString("Origin");
        return origin == null || origin.equals(ours.getScheme() + "://" + ours.getRawAuthority());
    }
}
