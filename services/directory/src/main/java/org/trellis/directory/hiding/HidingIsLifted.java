package org.trellis.directory.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Puts a page back whose hiding was lifted by a request that did not get to the end.
@ApplicationScoped
class HidingIsLifted implements DueHandler {

    static final String KIND = "hiding-lifted";

    private final HidingDesk desk;

    HidingIsLifted(HidingDesk desk) {
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
