package org.trellis.grants.holdings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A group that asks another organisation to be its host.
@Schema(name = "HostChange")
public record ChangeView(
        UUID id,

        @Schema(description = "The application that it is about. What is written in it is not shown to a host")
        UUID awardId,

        UUID groupId,
        UUID funderId,

        @Schema(description = "The host until then") UUID fromId,

        @Schema(description = "Who is asked") UUID toId,

        @Schema(examples = "Gas and rice for ten Fridays") String title,

        @Schema(description = "What was asked for, or given, in pence", examples = "50000")
        long pence,

        @Schema(
                description = "`in-force`: money goes to the new host from then on",
                enumeration = {"asked", "agreed", "declined", "in-force", "taken-back"})
        String state,

        Instant at,

        @Schema(nullable = true) Instant confirmedAt) {

    static final String ASKED = "asked";
    static final String AGREED = "agreed";
    static final String IN_FORCE = "in-force";

    /// Some of them, newest first.
    @Schema(name = "HostChangePage")
    public record Page(
            List<ChangeView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
