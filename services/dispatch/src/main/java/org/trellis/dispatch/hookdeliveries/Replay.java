package org.trellis.dispatch.hookdeliveries;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What of the last 14 days is to be sent once more: these deliveries, or all of a time.
@Schema(name = "WebhookReplay")
public record Replay(
        @Size(max = 100) @Schema(description = "Ids of deliveries", nullable = true)
        List<@NotNull UUID> deliveries,

        @Schema(description = "All that was noted from then on", nullable = true, examples = "2026-11-28T00:00:00Z")
        Instant from,

        @Schema(description = "And before then; up to now when absent", nullable = true)
        Instant to,

        @Pattern(regexp = "failed|delivered", message = "must be failed or delivered")
        @Schema(
                description = "Only what is so; both when absent",
                nullable = true,
                enumeration = {"failed", "delivered"})
        String state) {

    @AssertTrue(message = "Name deliveries, or a time from which on")
    @Schema(hidden = true)
    public boolean isOneOfTheTwo() {
        var named = deliveries != null && !deliveries.isEmpty();
        return named != (from != null) && (!named || to == null && state == null);
    }

    @AssertTrue(message = "The time ends before it begins")
    @Schema(hidden = true)
    public boolean isInOrder() {
        return from == null || to == null || from.isBefore(to);
    }
}
