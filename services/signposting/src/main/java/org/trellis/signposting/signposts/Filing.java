package org.trellis.signposting.signposts;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Puts a signpost away, or back.
@Schema(description = "Your side's mark alone")
public record Filing(
        @NotNull @Schema(description = "True puts it away, false puts it back", examples = "true")
        Boolean filed) {}
