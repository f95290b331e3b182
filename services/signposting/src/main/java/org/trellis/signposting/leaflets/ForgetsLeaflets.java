package org.trellis.signposting.leaflets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes a leaflet two years after it was handed out.
@ApplicationScoped
class ForgetsLeaflets implements DueHandler {

    static final String KIND = "forget-leaflet";

    private final Leaflets leaflets;

    ForgetsLeaflets(Leaflets leaflets) {
        this.leaflets = leaflets;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID leaflet) {
        leaflets.delete(leaflet);
        return Optional.empty();
    }
}
