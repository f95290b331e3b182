package org.trellis.directory.capacity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.places.London;

/// When the group wants to hear nothing.
@Schema(name = "QuietHours", description = "In Europe/London; over midnight when `until` is before `from`")
record QuietHours(
        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Schema(examples = "21:30")
        String from,

        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Schema(examples = "08:00")
        String until) {

    /// When they are over; empty when it is not quiet now.
    Optional<Instant> over(Instant now) {
        var begin = LocalTime.parse(from);
        var end = LocalTime.parse(until);
        var today = London.dayOf(now);
        // Those that began yesterday may last until today.
        return Stream.of(today.minusDays(1), today)
                .filter(day -> !now.isBefore(London.at(day, begin)))
                .map(day -> London.at(end.isAfter(begin) ? day : day.plusDays(1), end))
                .filter(now::isBefore)
                .findFirst();
    }
}
