package org.trellis.tenancy;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Gives a request the roles that its person holds in the organisation it acts for, so that `@RolesAllowed` means
/// that organisation. Realm roles such as `operator` come from Keycloak as they are.
@ApplicationScoped
class OrganisationRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity who, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (!(who.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(who);
        }
        var builder = QuarkusSecurityIdentity.builder(who);
        actedFor(token, attributes).ifPresent(m -> builder.addRoles(m.roles()));
        return Uni.createFrom().item(builder.build());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity who, AuthenticationRequestContext context) {
        return augment(who, context, Map.of());
    }

    private static Optional<Membership> actedFor(JsonWebToken token, Map<String, Object> attributes) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        var named = request == null ? null : request.request().getHeader(ActingFilter.HEADER);
        var memberships = Membership.of(token);
        if (named == null) {
            return memberships.size() == 1 ? Optional.of(memberships.getFirst()) : Optional.empty();
        }
        return memberships.stream()
                .filter(m -> m.organisation().toString().equalsIgnoreCase(named))
                .findFirst();
    }
}
