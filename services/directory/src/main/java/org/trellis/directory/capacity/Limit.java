package org.trellis.directory.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// At most so many in a period. Periods turn at midnight in London; weeks begin on Monday.
@Schema(name = "CapacityLimit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Limit(
        @Pattern(regexp = "[a-z][a-z-]{1,40}")
        @Schema(description = "Code of a need; all needs together when absent", examples = "transport", nullable = true)
        String need,

        @NotNull @Pattern(regexp = "day|week|month") @Schema(enumeration = {"day", "week", "month"})
        String period,

        @NotNull @Min(1) @Max(1000) Integer most) {

    /// The need under which a limit on all needs together is kept.
    static final String ANY = "any";

    static Limit of(String need, String period, int most) {
        return new Limit(need.equals(ANY) ? null : need, period, most);
    }

    String needOrAny() {
        return need == null ? ANY : need;
    }
}
