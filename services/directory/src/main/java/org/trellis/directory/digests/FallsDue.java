package org.trellis.directory.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Somebody's day has come. Sign-in, which knows whether they are still here and as what, is asked between the
/// transactions; while it is away this falls due again.
@ApplicationScoped
class FallsDue implements DueHandler.InSteps {

    static final String KIND = "digest";

    private final Asking asking;
    private final KeycloakClient keycloak;
    private final Acting acting;

    FallsDue(Asking asking, KeycloakClient keycloak, Acting acting) {
        this.asking = asking;
        this.keycloak = keycloak;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID plan) {
        return asking.look(plan).flatMap(next -> switch (next) {
            case Asking.Next.Later(var at) -> Optional.of(at);
            case Asking.Next.Of(var person, var kind) -> {
                var members = keycloak.members(acting.needed().value(), kind);
                yield asking.ask(plan, Optional.ofNullable(members.get(person)));
            }
        });
    }
}
