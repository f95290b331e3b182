package org.trellis.grants.conditions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One thing that whoever takes the money agrees to.
@Schema(name = "FundCondition", description = "One of those that are seen before anybody applies. There are no others")
public record Condition(
        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{1,40}", message = "must be a code of the list of condition kinds")
        @Schema(description = "A code of `/condition-kinds` that is allowed", examples = "keep-receipts")
        String kind,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "In plain words", examples = "A photo of each receipt is enough.")
        String words) {}
