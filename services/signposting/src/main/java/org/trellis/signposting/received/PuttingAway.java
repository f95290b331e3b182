package org.trellis.signposting.received;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Puts a bulletin away, or back.
@Schema(name = "PuttingAway", description = "Your side's mark alone")
public record PuttingAway(
        @NotNull @Schema(description = "True puts it away, false puts it back", examples = "true")
        Boolean away) {}
