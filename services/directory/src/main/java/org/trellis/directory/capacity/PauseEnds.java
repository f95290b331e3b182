package org.trellis.directory.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// The last day of a pause is over.
@ApplicationScoped
class PauseEnds implements DueHandler {

    static final String KIND = "pause-end";

    private final PauseDesk desk;

    PauseEnds(PauseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID pause) {
        return desk.end(pause);
    }
}
