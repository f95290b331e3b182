package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Removes an offer, with all that hangs on it, two years after its last day.
@ApplicationScoped
class Forgetting implements DueHandler {

    static final String KIND = "offer-is-forgotten";
    static final Period KEPT = Period.ofYears(2);

    private final Offers offers;
    private final Acting acting;

    Forgetting(Offers offers, Acting acting) {
        this.offers = offers;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID offer) {
        offers.remove(offer, acting.needed().value());
        return Optional.empty();
    }
}
