package org.trellis.directory.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Silence is a no: whoever has not answered in time is left in peace, and in the end forgotten.
@ApplicationScoped
class Forgetting implements DueHandler {

    static final String KIND = "connector-forgotten";

    private final Connectors connectors;
    private final InstantSource clock;

    Forgetting(Connectors connectors, InstantSource clock) {
        this.connectors = connectors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        return connectors.own(id).flatMap(this::next);
    }

    private Optional<Instant> next(Connector connector) {
        var now = clock.instant();
        return switch (connector.standing()) {
            case AGREED -> Optional.empty();
            case ASKED -> {
                if (connector.isOpen(now)) {
                    yield Optional.of(connector.askedAt.plus(Connector.ASKED_FOR));
                }
                connector.refuse(now);
                yield Optional.of(connector.forgetAt);
            }
            case DECLINED, STOPPED -> {
                if (now.isBefore(connector.forgetAt)) {
                    yield Optional.of(connector.forgetAt);
                }
                connectors.delete(connector);
                yield Optional.empty();
            }
        };
    }
}
