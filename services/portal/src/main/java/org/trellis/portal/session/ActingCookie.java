package org.trellis.portal.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;

/// Remembers for whom a person acts. It is only a wish: each request holds it against the token.
@RequestScoped
public class ActingCookie {

    private final RoutingContext context;

    ActingCookie(RoutingContext context) {
        this.context = context;
    }

    public NewCookie of(String organisation) {
        return new NewCookie.Builder(Viewer.ACTING)
                .value(organisation)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure("https".equals(context.request().scheme()))
                .build();
    }
}
