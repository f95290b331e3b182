package org.trellis.opening;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// From when until when on one day of every week.
@Schema(
        name = "OpeningSlot",
        description = "In Europe/London; over midnight when `closes` is before `opens`, and all day and night when the"
                + " two are the same")
public record Slot(
        @NotNull(message = "Choose a day") @Schema(examples = "TU")
        Weekday day,

        @NotNull(message = "Say when it opens")
        @JsonFormat(pattern = "HH:mm")
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "17:00")
        LocalTime opens,

        @NotNull(message = "Say when it closes")
        @JsonFormat(pattern = "HH:mm")
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "19:30")
        LocalTime closes) {}
