package org.trellis.signposting.promises;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Within how many working days an institution promises to reply.
@Schema(name = "ReplyTerm")
public record ReplyTerm(
        @NotNull
        @Min(1)
        @Max(20)
        @Schema(description = "Working days: Saturdays and Sundays do not count", examples = "10")
        Integer days) {}
