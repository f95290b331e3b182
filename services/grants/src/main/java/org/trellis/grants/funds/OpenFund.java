package org.trellis.grants.funds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A fund as everybody sees it, signed in or not.
@Schema(name = "OpenFund")
public record OpenFund(
        UUID id,

        @Schema(description = "Who gives the money. The directory tells the name")
        UUID funderId,

        @Schema(
                description = "`closed` also when its last day is over",
                enumeration = {"open", "paused", "closed"})
        String state,

        Terms terms,

        @Schema(description = "All that came into it, in pence", examples = "1200000")
        long receivedPence,

        Instant openedAt,

        @Schema(description = "What became of it so far; null before it was first counted", nullable = true)
        Counts counts) {

    /// What everybody may know of what became of a fund. A number of fewer than five is null (ADR 0050), and so is what
    /// would tell it.
    @Schema(name = "OpenFundCounts")
    public record Counts(
            @Schema(description = "Null for fewer than 5", nullable = true, examples = "38")
            Integer grants,

            @Schema(
                    description = "What was given and did not come back, in pence; null with `grants`",
                    nullable = true,
                    examples = "850000")
            Long givenPence,

            @Schema(
                    description = "Of a hundred decisions those that came in the time promised; null for fewer than 5"
                            + " decisions",
                    nullable = true,
                    examples = "95")
            Integer inTimePercent,

            @Schema(
                    description = "In how many days half of them were decided, weekends counted; null with"
                            + " `inTimePercent`",
                    nullable = true,
                    examples = "5")
            Integer medianDays,

            Instant countedAt) {}

    /// Some funds, newest first.
    @Schema(name = "OpenFundPage")
    public record Page(
            List<OpenFund> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    /// Whether applications are taken.
    public boolean takesApplications() {
        return state.equals(Fund.OPEN);
    }
}
