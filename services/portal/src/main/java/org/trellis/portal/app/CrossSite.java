package org.trellis.portal.app;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/// Tells whether another site made a browser send this request; ADR 0009 says why not by a token in each form.
final class CrossSite {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private CrossSite() {}

    static boolean refuses(HttpServerRequest request) {
        // The API takes no cookies, so a browser has nothing there that another site could borrow.
        if (SAFE.contains(request.method()) || request.path().startsWith("/api/")) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            var authority = request.authority();
            return authority != null
                    && authority.toString().equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
