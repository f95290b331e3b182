package org.trellis.grants.awards;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.grants.holdings.HeldView;

/// What became of an approval, as both sides read it.
@Schema(name = "Award")
public record AwardView(
        @Schema(description = "The id of the application") UUID id,

        @Schema(description = "What was approved, in pence", examples = "50000")
        long pence,

        @Schema(description = "When a second steward said that the money may come; null before", nullable = true)
        Instant confirmedAt,

        @Schema(description = "The latest one; null before there is one", nullable = true)
        PaymentView payment,

        List<Receipt> receipts,

        @Schema(description = "The sum of the receipts, in pence", examples = "48160")
        long spentPence,

        @Schema(description = "What the group said is left over; null for nothing", nullable = true)
        Leftover leftover,

        @Schema(description = "What hosts hold of it, or held; none for other ways")
        List<HeldView> held) {

    /// Something that was spent.
    @Schema(name = "Receipt")
    public record Receipt(
            UUID id,

            @Schema(examples = "48160") long pence,

            @Schema(examples = "Gas and rice") String words,

            Instant at) {}

    /// What is left over.
    @Schema(name = "Leftover")
    public record Leftover(
            @Schema(description = "True: used for something else. False: given back")
            boolean repurposed,

            @Schema(examples = "1840") long pence,

            @Schema(description = "What it is used for instead", nullable = true)
            String words,

            Instant at,

            @Schema(description = "Whether the funder noted that it came; null for others", nullable = true)
            Boolean returned) {}
}
