package org.trellis.grants.funds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.grants.ledger.Balances;

/// A fund as its keeper sees it.
@Schema(name = "Fund")
public record FundView(
        UUID id,

        @Schema(enumeration = {"draft", "open", "paused", "closed"})
        String state,

        Terms terms,

        @Schema(description = "The fund of yours that it was copied from", nullable = true)
        UUID copiedFrom,

        @Schema(description = "Each sum that came in, and from whom")
        List<Source> sources,

        Balances money,

        @Schema(description = "The ETag says the same", examples = "3")
        int version,

        Instant madeAt,

        @Schema(description = "Null for a draft", nullable = true)
        Instant openedAt) {

    /// A sum that came in.
    @Schema(name = "FundSource")
    public record Source(
            UUID id,

            @Schema(enumeration = {"own", "council", "infrastructure", "group", "other"})
            String fromKind,

            @Schema(nullable = true) UUID fromId,

            @Schema(description = "In pence", examples = "1200000")
            long pence,

            Instant at) {}

    /// A fund in a list.
    @Schema(name = "FundSummary")
    public record Summary(
            UUID id,

            @Schema(enumeration = {"draft", "open", "paused", "closed"})
            String state,

            @Schema(examples = "Eastmere Winter Kitchens") String name,

            @Schema(description = "The most that one grant can be, in pence", examples = "50000")
            long mostPence,

            Instant madeAt) {}

    /// Some funds, newest first.
    @Schema(name = "FundPage")
    public record Page(
            List<Summary> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    String etag() {
        return "\"" + version + "\"";
    }
}
