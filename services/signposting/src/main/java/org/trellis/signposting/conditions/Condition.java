package org.trellis.signposting.conditions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One thing that whoever takes an offer agrees to.
@Schema(name = "Condition", description = "One of those that are seen before an offer is taken. There are no others")
public record Condition(
        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{1,40}", message = "must be a code of the list of condition kinds")
        @Schema(description = "A code of `/condition-kinds` that is allowed", examples = "leave-as-found")
        String kind,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "In plain words", examples = "Chairs stacked, bins out, lights off.")
        String words) {}
