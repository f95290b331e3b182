package org.trellis.directory.hiding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why and until when a public page is hidden.
public record NewHiding(
        @NotNull(message = "Say which group") UUID organisation,

        @NotBlank(message = "Say why: the group will read it")
        @Size(min = 10, max = 300, message = "Write 10 to 300 characters: the group will read them")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "Write no < or >")
        @Schema(description = "The group reads these words")
        String reason,

        @NotNull(message = "Say until when, 24 hours at most") @Schema(description = "At most 24 hours from now")
        Instant until) {}
