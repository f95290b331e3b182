package org.trellis.signposting.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes what was counted on a day that is over.
@ApplicationScoped
class ForgetsDays implements DueHandler {

    static final String KIND = "forget-daily-counts";

    private final Daily daily;

    ForgetsDays(Daily daily) {
        this.daily = daily;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID organisation) {
        daily.forget();
        return Optional.empty();
    }
}
