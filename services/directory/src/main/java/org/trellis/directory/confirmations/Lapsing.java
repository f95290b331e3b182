package org.trellis.directory.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// What nobody confirmed within a day is over, and its links with it.
@ApplicationScoped
class Lapsing implements DueHandler {

    static final String KIND = "pending-act";

    private final PendingActs acts;
    private final SecondTaps taps;
    private final InstantSource clock;

    Lapsing(PendingActs acts, SecondTaps taps, InstantSource clock) {
        this.acts = acts;
        this.taps = taps;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var now = clock.instant();
        acts.forAnswer(id).ifPresent(pending -> {
            if (pending.outcome == null) {
                pending.settle("lapsed", null, now);
            }
            taps.forget(pending.organisationId, id);
        });
        return Optional.empty();
    }
}
