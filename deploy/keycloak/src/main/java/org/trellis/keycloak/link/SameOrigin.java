package org.trellis.keycloak.link;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.keycloak.models.KeycloakSession;

/// Whether a form was sent by a page of ours, by the rules of ADR 0009. Keycloak's own forms carry a code for that; the
/// link's page is no part of a sign-in and has none.
final class SameOrigin {

    private SameOrigin() {}

    static boolean of(KeycloakSession session) {
        return of(
                session.getContext().getRequestHeaders()::getHeaderString,
                session.getContext().getUri().getBaseUri());
    }

    static boolean of(UnaryOperator<String> header, URI ours) {
        var site = header.apply("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = header.apply("Origin");
        return origin == null || origin.equals(ours.getScheme() + "://" + ours.getRawAuthority());
    }
}
