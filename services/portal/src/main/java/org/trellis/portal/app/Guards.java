package org.trellis.portal.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.portal.language.Language;
import org.trellis.portal.maps.Maps;
import org.trellis.portal.pages.PlainPage;

/// Stands before everything, sign-in and static files included, so that no answer leaves without its headers.
@ApplicationScoped
class Guards {

    private static final int BEFORE_SIGN_IN = 1000;

    private final String policy;
    private final PlainPage pages;

    Guards(@ConfigProperty(name = "trellis.keycloak.url") URI keycloak, Maps maps, PlainPage pages) {
        // Sign-out is a form that ends at Keycloak, and browsers hold redirects to form-action too.
        this.policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'"
                + maps.origin().map(tiles -> " " + tiles).orElse("") + "; font-src 'self'; "
                + "form-action 'self' " + keycloak.getScheme() + "://" + keycloak.getRawAuthority()
                + "; frame-ancestors 'none'; base-uri 'none'";
        this.pages = pages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::headers, BEFORE_SIGN_IN + 2);
        filters.register(this::refuseCrossSite, BEFORE_SIGN_IN + 1);
        filters.register(this::language, BEFORE_SIGN_IN);
        filters.register(Guards::signOutByFormOnly, BEFORE_SIGN_IN);
    }

    // Sign-in handles this path itself, for every method: a picture on another site could sign people out.
    private static void signOutByFormOnly(RoutingContext context) {
        var request = context.request();
        if (request.path().equals("/sign-out") && request.method() != HttpMethod.POST) {
            context.redirect("/home");
        } else {
            context.next();
        }
    }

    private void headers(RoutingContext context) {
        context.addHeadersEndHandler(_ -> headers(context, context.response()));
        context.next();
    }

    private void headers(RoutingContext context, HttpServerResponse response) {
        var headers = response.headers();
        // A file that a service serves in a sandbox stays there.
        var given = headers.get("Content-Security-Policy");
        if (given == null || !given.startsWith("sandbox")) {
            headers.set("Content-Security-Policy", policy);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        // Not no-referrer: with it browsers send "Origin: null" and our own forms would be refused.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private void refuseCrossSite(RoutingContext context) {
        if (CrossSite.refuses(context.request())) {
            pages.show(context, 403, "cross-site");
        } else {
            context.next();
        }
    }

    private void language(RoutingContext context) {
        Language.choose(context);
        context.next();
    }
}
