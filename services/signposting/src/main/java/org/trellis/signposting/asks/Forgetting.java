package org.trellis.signposting.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Removes an ask, with all that hangs on it, two years after its last day.
@ApplicationScoped
class Forgetting implements DueHandler {

    static final String KIND = "ask-is-forgotten";
    static final Period KEPT = Period.ofYears(2);

    private final Asks asks;
    private final Acting acting;

    Forgetting(Asks asks, Acting acting) {
        this.asks = asks;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID ask) {
        asks.remove(acting.needed().value(), ask);
        return Optional.empty();
    }
}
