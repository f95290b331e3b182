package org.trellis.directory.capacity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When the group wants to hear nothing.
@Schema(name = "QuietHours", description = "In Europe/London; over midnight when `until` is before `from`")
record QuietHours(
        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Schema(examples = "21:30")
        String from,

        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Schema(examples = "08:00")
        String until) {}
