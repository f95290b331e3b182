package org.trellis.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Gives a token that is broken, expired or meant for others the same problem document as any other refusal.
///
/// Such a token is turned down before JAX-RS is reached, so no exception mapper would see it.
@ApplicationScoped
class Unauthorised {

    static Problem problem() {
        return Problem.of(401, "sign-in-needed", "Sign in first, or send a current access token.");
    }

    void onStart(@Observes Router router) {
        router.route().failureHandler(Unauthorised::answer);
    }

    private static void answer(RoutingContext context) {
        if (!(context.failure() instanceof AuthenticationFailedException)
                || context.response().ended()) {
            context.next();
            return;
        }
        var problem = problem();
        context.response()
                .setStatusCode(problem.status())
                .putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(("{\"type\":\"%s\",\"title\":\"%s\",\"status\":401,\"detail\":\"%s\",\"code\":\"%s\"}")
                        .formatted(problem.type(), problem.title(), problem.detail(), problem.code()));
    }
}
