package org.trellis.referrals.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Deletes what readers said of a pathway long ago.
@ApplicationScoped
class Forgetting implements DueHandler {

    static final String KIND = "pathway-reports-forgotten";
    static final Duration KEPT_FOR = Duration.ofDays(180);

    private final Reports reports;
    private final InstantSource clock;

    Forgetting(Reports reports, InstantSource clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID pathway) {
        reports.forget(pathway, clock.instant().minus(KEPT_FOR));
        return reports.oldest(pathway).map(said -> said.plus(KEPT_FOR));
    }
}
