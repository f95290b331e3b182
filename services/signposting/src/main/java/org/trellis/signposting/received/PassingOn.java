package org.trellis.signposting.received;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Passes a bulletin on.
@Schema(name = "PassingOn")
public record PassingOn(
        @NotNull @Min(1) @Schema(description = "The version that was read", examples = "1")
        Integer version) {}
