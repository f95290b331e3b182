package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.messaging.DueHandler;

/// Brings a bulletin to its receivers, batch after batch, and lets others have their turn between. Killed at any point
/// it goes on where the last batch ended.
@ApplicationScoped
class Delivers implements DueHandler.InSteps {

    static final String KIND = "bulletin-delivers";

    private static final Duration WHILE_OTHERS_WORK = Duration.ofSeconds(2);

    private final Batches batches;
    private final InstantSource clock;
    private final int most;

    Delivers(Batches batches, InstantSource clock, @ConfigProperty(name = "trellis.bulletins.batches") int most) {
        this.batches = batches;
        this.clock = clock;
        this.most = most;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID bulletin) {
        for (int i = 0; i < most; i++) {
            switch (batches.next(bulletin)) {
                case MORE -> {}
                case WITH_OTHERS -> {
                    return Optional.of(clock.instant().plus(WHILE_OTHERS_WORK));
                }
                case NOTHING -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(clock.instant());
    }
}
