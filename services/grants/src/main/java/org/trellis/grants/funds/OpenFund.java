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

        Instant openedAt) {

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
