package org.trellis.signposting.received;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes what a receiver made of a bulletin when it has not touched it for two years.
@ApplicationScoped
class CopyRemoves implements DueHandler {

    static final String KIND = "bulletin-copy-removal";
    static final Duration AFTER = Duration.ofDays(730);

    private final Received received;
    private final InstantSource clock;

    CopyRemoves(Received received, InstantSource clock) {
        this.received = received;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID bulletin) {
        var now = clock.instant();
        return received.removeUntouchedSince(bulletin, now.minus(AFTER))
                ? Optional.of(now.plus(Duration.ofDays(30)))
                : Optional.empty();
    }
}
