package org.trellis.tenancy;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.trellis.problem.NotFound;

/// Decides, before anything else, which organisation a request acts for: the token's only one, or the one named
/// by the header. Naming one that the person does not belong to is answered as if it did not exist.
public class ActingFilter {

    /// Names one of the caller's organisations by its id.
    public static final String HEADER = "Trellis-Organisation";

    private final Acting acting;
    private final CurrentIdentityAssociation identity;

    ActingFilter(Acting acting, CurrentIdentityAssociation identity) {
        this.acting = acting;
        this.identity = identity;
    }

    // Before the route is matched, and so before its roles are checked: whose header is not theirs gets 404, not 403.
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
    public Uni<Void> decide(ContainerRequestContext request) {
        var named = request.getHeaderString(HEADER);
        return identity.getDeferredIdentity()
                .invoke(who -> {
                    if (who.getPrincipal() instanceof JsonWebToken token) {
                        become(token, named);
                    } else if (named != null) {
                        throw new NotFound().asException();
                    }
                })
                .replaceWithVoid();
    }

    private void become(JsonWebToken token, String named) {
        var memberships = Membership.of(token);
        acting.signedIn(token.getSubject(), memberships, Membership.areAll(token));
        if (named != null) {
            acting.become(theOne(memberships, named));
        } else if (memberships.size() == 1) {
            acting.become(memberships.getFirst());
        }
    }

    private static Membership theOne(List<Membership> memberships, String named) {
        return memberships.stream()
                .filter(m -> m.organisation().toString().equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(() -> new NotFound().asException());
    }
}
