package org.trellis.grants.hosts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an organisation is asked to hold.
@Schema(name = "HostAsk")
public record HostView(
        @Schema(description = "The application that it is about. What is written in it is not shown to a host")
        UUID id,

        UUID groupId,
        UUID funderId,

        @Schema(examples = "Gas and rice for ten Fridays") String title,

        @Schema(description = "What was asked for, in pence", examples = "50000")
        long pence,

        Instant at,

        @Schema(description = "What you answered; null before", nullable = true)
        Boolean agreed,

        @Schema(description = "What was paid to you for it, in pence; 0 before", examples = "0")
        long paidPence) {

    /// Some asks, newest first.
    @Schema(name = "HostAskPage")
    public record Page(
            List<HostView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
