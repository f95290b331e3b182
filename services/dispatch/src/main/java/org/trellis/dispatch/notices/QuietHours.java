package org.trellis.dispatch.notices;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// When people are left alone, by the clocks on their walls.
@ApplicationScoped
class QuietHours {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ConfigMapping(prefix = "trellis.quiet")
    interface Hours {

        LocalTime from();

        LocalTime until();
    }

    private final Hours hours;

    QuietHours(Hours hours) {
        this.hours = hours;
    }

    /// When they are over; empty when it is not quiet now.
    Optional<Instant> over(Instant now) {
        if (hours.from().equals(hours.until())) {
            return Optional.empty(); // an installation with no quiet hours
        }
        var there = now.atZone(LONDON);
        var time = there.toLocalTime();
        if (!time.isBefore(hours.from())) {
            return Optional.of(there.toLocalDate()
                    .plusDays(1)
                    .atTime(hours.until())
                    .atZone(LONDON)
                    .toInstant());
        }
        if (time.isBefore(hours.until())) {
            return Optional.of(
                    there.toLocalDate().atTime(hours.until()).atZone(LONDON).toInstant());
        }
        return Optional.empty();
    }
}
