package org.trellis.grants.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One entry of a fund's ledger.
@Schema(name = "LedgerEntry")
public record EntryView(
        UUID id,

        @Schema(
                description = "Why",
                enumeration = {
                    "received",
                    "committed",
                    "released",
                    "paid",
                    "held",
                    "paid-out",
                    "bounced",
                    "returning",
                    "returned",
                    "repurposed"
                })
        String kind,

        @Schema(description = "What it is about: the sum that came in, the award or the payment")
        UUID subjectId,

        Instant at,

        @Schema(description = "Two or more, which add up to nothing")
        List<Line> lines) {

    /// A line of an entry.
    @Schema(name = "LedgerLine")
    public record Line(
            @Schema(enumeration = {"source", "pot", "committed", "paid", "held", "returned", "repurposed"})
            String account,

            @Schema(description = "Whose; null for the fund's own accounts", nullable = true)
            UUID awardId,

            @Schema(description = "What came to it; below nothing for what left it", examples = "-50000")
            long pence) {}

    /// Some entries, newest first.
    @Schema(name = "LedgerPage")
    public record Page(
            List<EntryView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
