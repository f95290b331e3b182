package org.trellis.portal.handons;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/// By what a browser is known on the page of one link, and on no other one.
@RequestScoped
class StreetCookie {

    static final String NAME = "street";

    // As long as a link can live: 72 hours before a yes, and 72 after it.
    private static final Duration LONGEST = Duration.ofDays(6);

    private final RoutingContext context;

    StreetCookie(RoutingContext context) {
        this.context = context;
    }

    NewCookie of(String token, String browser) {
        return cookie(token).value(browser).maxAge((int) LONGEST.toSeconds()).build();
    }

    NewCookie none(String token) {
        return cookie(token).value("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(String token) {
        return new NewCookie.Builder(NAME)
                .path("/street/" + token)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure("https".equals(context.request().scheme()));
    }
}
