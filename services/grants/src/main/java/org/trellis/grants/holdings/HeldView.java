package org.trellis.grants.holdings;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one host has of an award, as the group and the funder read it.
@Schema(name = "HeldByHost")
public record HeldView(
        @Schema(description = "What the host keeps: its page for the group")
        UUID id,

        UUID hostId,

        @Schema(description = "In pence", examples = "50000")
        long heldPence,

        @Schema(description = "Paid for the group, in pence", examples = "0")
        long paidOutPence,

        @Schema(description = "Sent on to another host or to the funder, in pence", examples = "0")
        long sentOnPence,

        @Schema(description = "The host's last day, where it said that it stops", nullable = true)
        LocalDate lastDay,

        @Schema(description = "The host is no more, and this was not moved before: ask its people where the money is")
        boolean hostIsGone) {}
