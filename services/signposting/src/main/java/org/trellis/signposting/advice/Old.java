package org.trellis.signposting.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.messaging.DueHandler;

/// Removes what the organisation acted for wrote on an ask, a year after that is over.
@ApplicationScoped
class Old implements DueHandler {

    static final String KIND = "advice-is-old";

    private static final Period KEPT = Period.ofYears(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

    private final Messages messages;
    private final InstantSource clock;

    Old(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    static Instant over(LocalDate ended) {
        return London.at(ended.plus(KEPT), AT_NIGHT);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// An ask that was closed early is over sooner than it was going to be: its messages then stay until the day that
    /// was noted first, and never longer.
    @Override
    public Optional<Instant> handle(UUID ask) {
        var over = messages.ended(ask).map(Old::over);
        if (over.isPresent() && clock.instant().isBefore(over.get())) {
            return over;
        }
        messages.forgetOwn(ask);
        return Optional.empty();
    }
}
