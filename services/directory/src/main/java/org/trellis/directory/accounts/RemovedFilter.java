package org.trellis.directory.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Turns away who was removed from the organisation that their token still names: to them it is not there any more.
///
/// A filter behind the matching of routes runs on the thread of the route, which here may always wait for the database.
/// On an event loop the transaction would refuse to begin, and every test would say so.
public class RemovedFilter {

    private final Removals removals;
    private final Acting acting;
    private final SecurityIdentity identity;

    RemovedFilter(Removals removals, Acting acting, SecurityIdentity identity) {
        this.removals = removals;
        this.acting = acting;
        this.identity = identity;
    }

    @ServerRequestFilter
    public void refuseTheRemoved(ContainerRequestContext request) {
        // Who holds a link acts for no organisation: being removed from one must not keep anybody out of another.
        if (acting.organisation().isEmpty()
                || request.getUriInfo().getPath().contains("/held/")
                || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        var made = Instant.ofEpochSecond(token.getIssuedAtTime());
        if (QuarkusTransaction.requiringNew().call(() -> removals.refuses(token.getSubject(), made))) {
            throw new NotFound().asException();
        }
    }
}
