package org.trellis.signposting.arrivals;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was counted. Not from whom they came, and not when before.
@Schema(name = "Arrival")
public record ArrivalView(
        @Schema(description = "What they came for", examples = "food")
        String need) {

    /// How many came for a need in a month.
    @Schema(name = "ArrivalCount")
    public record Count(
            @Schema(description = "Turns at midnight in Europe/London", examples = "2026-11")
            String month,

            @Schema(examples = "food") String need,
            @Schema(examples = "9") long count) {}

    /// All counts of the organisation, newest month first.
    @Schema(name = "ArrivalCounts")
    public record Counts(List<Count> items) {}
}
