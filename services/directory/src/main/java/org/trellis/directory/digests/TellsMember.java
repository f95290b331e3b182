package org.trellis.directory.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.messaging.DueHandler;

/// Tells a member how much waits. Sign-in, which alone knows how they are reached, is asked between the
/// transactions; while it is away, and while the group wants to hear nothing, this falls due again.
@ApplicationScoped
class TellsMember implements DueHandler.InSteps {

    static final String KIND = "digest-told";

    private final Counted counted;
    private final KeycloakClient keycloak;
    private final InstantSource clock;

    TellsMember(Counted counted, KeycloakClient keycloak, InstantSource clock) {
        this.counted = counted;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID run) {
        var wanted = counted.look(run);
        if (wanted.isPresent() && wanted.get().from().isAfter(clock.instant())) {
            return wanted.map(Counted.Wanted::from);
        }
        wanted.ifPresent(whom -> counted.tell(run, keycloak.account(whom.person())));
        return Optional.empty();
    }
}
