package org.trellis.dispatch.hookdeliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes a delivery from the log 30 days after it was noted, whatever became of it.
@ApplicationScoped
class ForgetsHooks implements DueHandler {

    static final String KIND = "forget-webhook-delivery";

    private final HookDeliveries deliveries;
    private final InstantSource clock;

    ForgetsHooks(HookDeliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        return deliveries.findByIdOptional(id).flatMap(this::forget);
    }

    private Optional<Instant> forget(HookDelivery delivery) {
        var until = delivery.notedAt.plus(HookLog.KEPT);
        if (clock.instant().isBefore(until)) {
            return Optional.of(until);
        }
        deliveries.delete(delivery);
        return Optional.empty();
    }
}
