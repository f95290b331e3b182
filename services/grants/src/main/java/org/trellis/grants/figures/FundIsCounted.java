package org.trellis.grants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.days.London;
import org.trellis.grants.funds.Fund;
import org.trellis.messaging.DueHandler;

/// Counts each fund now and then, for those who may know of it. Not with each decision: who looked before and after
/// one would read in the difference what it was.
@ApplicationScoped
class FundIsCounted implements DueHandler {

    private final CountRows rows;
    private final InstantSource clock;
    private final Duration every;

    FundIsCounted(CountRows rows, InstantSource clock, @ConfigProperty(name = "trellis.figures.every") Duration every) {
        this.rows = rows;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public String kind() {
        return Fund.IS_COUNTED;
    }

    @Override
    public Optional<Instant> handle(UUID fund) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = London.day(now);
        return rows.isOver(fund, today).flatMap(over -> {
            var counted = rows.count(fund, now);
            rows.write(fund, counted);
            return over && counted.isSettled(today) ? Optional.empty() : Optional.of(now.plus(every));
        });
    }
}
