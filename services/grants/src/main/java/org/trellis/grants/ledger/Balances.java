package org.trellis.grants.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where the money of a fund, or of one award, stands. All in pence; they add up to `received`.
@Schema(name = "Balances", description = "In pence. `pot` to `repurposed` add up to `received`")
public record Balances(
        @Schema(description = "All that came in", examples = "1200000")
        long received,

        @Schema(description = "Can still be given", examples = "350000")
        long pot,

        @Schema(description = "Promised, and not paid yet", examples = "50000")
        long committed,

        @Schema(description = "With those it was for", examples = "781840")
        long paid,

        @Schema(description = "With hosts that keep it for groups", examples = "16320")
        long held,

        @Schema(description = "On its way back from groups", examples = "0")
        long returned,

        @Schema(description = "Left over, and used for something else that was said", examples = "1840")
        long repurposed) {}
