package org.trellis.directory.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.places.London;
import org.trellis.directory.search.GroupNote;
import org.trellis.directory.search.Taking;

/// What a group settled about how much it takes on, for itself alone.
@Schema(name = "OwnCapacity", description = "For the group itself: others see `state`, `pausedUntil` and the note")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CapacityView(
        @Schema(enumeration = {"taking", "limited", "paused"})
        String state,

        @Schema(description = "The last day of the pause, in Europe/London")
        LocalDate pausedUntil,

        @Schema(description = "When the pause ends by itself")
        Instant resumesAt,

        GroupNote note,
        List<Limit> limits,
        QuietHours quietHours,

        @Schema(description = "Of limits and quiet hours; the ETag says the same")
        int version) {

    static CapacityView of(Shown shown, Settings settings, LocalDate today) {
        var taking = Taking.on(today, shown.taking(), shown.pausedUntil());
        return new CapacityView(
                taking.state(),
                taking.pausedUntil(),
                taking.pausedUntil() == null ? null : London.endOf(taking.pausedUntil()),
                GroupNote.on(today, shown.note(), shown.noteUntil()),
                settings.limits(),
                settings.quietHours(),
                settings.version());
    }
}
