package org.trellis.grants.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A published grant of one fund, as it stands in the open data.
@Schema(name = "FundGrant")
public record FundGrant(
        @Schema(description = "In 360Giving", examples = "360G-eva-2026-3f9a1c20b7d4e501")
        String grantId,

        @Schema(examples = "Gas and rice for ten Fridays") String title,

        @Schema(
                description = "Null where the group would rather not be named",
                nullable = true,
                examples = "Al-Noor Kitchen")
        String recipient,

        @Schema(description = "In pence", examples = "50000")
        long pence,

        LocalDate awardedOn) {

    /// Some grants, newest first.
    @Schema(name = "FundGrantPage")
    public record Page(
            List<FundGrant> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
