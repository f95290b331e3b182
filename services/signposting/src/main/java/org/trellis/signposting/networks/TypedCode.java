package org.trellis.signposting.networks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A code that a member passed on.
@Schema(name = "NetworkCodeTyped")
public record TypedCode(
        @NotBlank(message = "Type the code")
        @Size(max = 60)
        @Schema(description = "However it was typed", examples = "7K4M-29QX-BTPA-0WZR")
        String code) {}
