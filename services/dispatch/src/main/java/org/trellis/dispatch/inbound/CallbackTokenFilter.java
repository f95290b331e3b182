package org.trellis.dispatch.inbound;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// GOV.UK Notify proves itself by a bearer token of its own, which sign-in would take for a broken one of Keycloak's:
/// for its one address the token is put aside before anybody looks.
@ApplicationScoped
class CallbackTokenFilter {

    static final String HEADER = "Trellis-Callback-Token";

    private static final String PATH = "/api/dispatch/v1/inbound/sms";
    private static final String BEARER = "Bearer ";
    private static final int BEFORE_SIGN_IN = 10_000;

    void register(@Observes Filters filters) {
        filters.register(CallbackTokenFilter::putAside, BEFORE_SIGN_IN);
    }

    private static void putAside(RoutingContext context) {
        var headers = context.request().headers();
        headers.remove(HEADER);
        if (PATH.equals(context.normalizedPath())) {
            var authorization = headers.get(HttpHeaders.AUTHORIZATION);
            headers.remove(HttpHeaders.AUTHORIZATION);
            if (authorization != null && authorization.startsWith(BEARER)) {
                headers.set(HEADER, authorization.substring(BEARER.length()));
            }
        }
        context.next();
    }
}
