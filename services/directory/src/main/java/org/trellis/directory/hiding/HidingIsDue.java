package org.trellis.directory.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Takes up what a request left half-done, and puts the page back when its time is over.
@ApplicationScoped
class HidingIsDue implements DueHandler {

    static final String KIND = "hiding";

    private final HidingDesk desk;

    HidingIsDue(HidingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID hiding) {
        return desk.look(hiding);
    }
}
