package org.trellis.grants.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A fund that an organisation's money went into, as that organisation sees it. A number of fewer than five is null,
/// and so is what would tell it (ADR 0050): who received the money says so in the open data, or does not.
@Schema(name = "SourceFund")
public record SourceFund(
        UUID fundId,

        @Schema(description = "Who gives the money away") UUID funderId,

        @Schema(examples = "Eastmere Winter Kitchens") String name,

        @Schema(enumeration = {"open", "paused", "closed"}) String state,

        @Schema(description = "In how many working days it is promised to decide", examples = "7")
        int promisedDays,

        @Schema(description = "What came from you, in pence", examples = "1200000")
        long fromYouPence,

        @Schema(description = "All that came in, in pence", examples = "1200000")
        long receivedPence,

        @Schema(
                description = "What was given of all that and did not come back, in pence; null with `grants`",
                nullable = true,
                examples = "850000")
        Long givenPence,

        @Schema(
                description = "Null for fewer than 5, and where fewer than 5 of them brought no grant while `grants`"
                        + " is shown",
                nullable = true,
                examples = "45")
        Integer applications,

        @Schema(description = "Null for fewer than 5. The same as everybody reads", nullable = true, examples = "38")
        Integer grants,

        @Schema(
                description = "Of a hundred decisions those that came in the time promised; null for fewer than 5"
                        + " decisions",
                nullable = true,
                examples = "95")
        Integer inTimePercent,

        @Schema(
                description =
                        "In how many days half of them were decided, weekends counted; null with" + " `inTimePercent`",
                nullable = true,
                examples = "5")
        Integer medianDays,

        @Schema(
                description = "In how many days after the decision half of the grants were paid; null for fewer than 5",
                nullable = true,
                examples = "3")
        Integer paidAfterDays,

        Instant countedAt) {

    /// Some funds, newest first.
    @Schema(name = "SourceFundPage")
    public record Page(
            List<SourceFund> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
