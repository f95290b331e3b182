package org.trellis.signposting.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes what an organisation counted two years ago.
@ApplicationScoped
class ForgetsArrivals implements DueHandler {

    static final String KIND = "forget-arrivals";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Arrivals arrivals;
    private final InstantSource clock;

    ForgetsArrivals(Arrivals arrivals, InstantSource clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID organisation) {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        arrivals.forget(today.minusYears(ArrivalDesk.YEARS_KEPT));
        return arrivals.oldest()
                .map(day -> day.plusYears(ArrivalDesk.YEARS_KEPT)
                        .plusDays(1)
                        .atStartOfDay(LONDON)
                        .toInstant());
    }
}
