package org.trellis.grants.hosts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a host stops, as it sees it itself.
@Schema(name = "HostExit")
public record ExitView(
        @Schema(description = "Null while you have not said that you stop", nullable = true)
        LocalDate lastDay,

        @Schema(description = "What you said to everybody", nullable = true)
        String words,

        @Schema(nullable = true) Instant saidAt,

        @Schema(description = "When you ended it, with nothing left; null before", nullable = true)
        Instant endedAt,

        @Schema(description = "What you still hold, or what is still on its way: with any you cannot end")
        List<Balance> balances) {

    /// Money that has to go somewhere first.
    @Schema(name = "HostExitBalance")
    public record Balance(
            @Schema(description = "The application that it is of")
            UUID awardId,

            UUID groupId,

            @Schema(examples = "41000") long pence,

            @Schema(
                    description = "`held`: you have it. `coming`: a funder is paying it to you. `sent`: you sent it on,"
                            + " and it was not seen yet",
                    enumeration = {"held", "coming", "sent"})
            String state) {}

    /// A host that stops, as everybody sees it.
    @Schema(name = "LeavingHost")
    public record Leaving(UUID hostId, LocalDate lastDay, String words) {}

    /// All of them; there are few.
    @Schema(name = "LeavingHosts")
    public record LeavingHosts(List<Leaving> items) {}
}
