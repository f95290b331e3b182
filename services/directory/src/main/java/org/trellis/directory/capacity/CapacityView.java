package org.trellis.directory.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.places.London;
import org.trellis.directory.search.GroupNote;

/// What a group settled about how much it takes on, for itself alone.
@Schema(name = "OwnCapacity", description = "For the group itself: others see `state`, `pausedUntil` and the note")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CapacityView(
        @Schema(enumeration = {"taking", "limited", "paused"})
        String state,

        @Schema(description = "The last day of the pause that you asked for, in Europe/London")
        LocalDate pausedUntil,

        @Schema(
                description = "A limit of yours on all needs is reached until the end of this day in Europe/London, or"
                        + " until something comes back: others see a pause until then")
        LocalDate fullUntil,

        @Schema(description = "When the pause that you asked for ends by itself")
        Instant resumesAt,

        GroupNote note,
        List<Limit> limits,
        QuietHours quietHours,

        @Schema(description = "Of limits and quiet hours; the ETag says the same")
        int version) {

    static CapacityView of(Shown shown, Settings settings, LocalDate today) {
        var pausedUntil = shown.isPausedOn(today) ? shown.pausedUntil() : null;
        return new CapacityView(
                shown.on(today).state(),
                pausedUntil,
                shown.fullOn(today),
                pausedUntil == null ? null : London.endOf(pausedUntil),
                GroupNote.on(today, shown.note(), shown.noteUntil()),
                settings.limits(),
                settings.quietHours(),
                settings.version());
    }
}
