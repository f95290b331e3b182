package org.trellis.grants.awards;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An instruction to pay.
@Schema(name = "Payment")
public record PaymentView(
        UUID id,

        @Schema(description = "The application that it is for")
        UUID awardId,

        UUID fundId,
        UUID groupId,

        @Schema(
                description = "Whose account it goes to: the group's or its host's. Null where things are bought",
                nullable = true)
        UUID payeeId,

        @Schema(enumeration = {"own-account", "host", "bought"})
        String way,

        @Schema(description = "In pence", examples = "50000")
        long pence,

        @Schema(
                description =
                        "`stopped`: the group took its application back, or was no more, before it was on its way",
                enumeration = {"to-pay", "in-file", "paid", "failed", "bounced", "stopped"})
        String state,

        Instant madeAt,

        @Schema(description = "Since when it is so") Instant since,

        @Schema(description = "Whether its group is no more: its application went with it")
        boolean groupIsGone) {

    static final String TO_PAY = "to-pay";
    static final String IN_FILE = "in-file";
    static final String PAID = "paid";
    static final String BOUNCED = "bounced";
    static final String STOPPED = "stopped";

    /// Some payments, newest first.
    @Schema(name = "PaymentPage")
    public record Page(
            List<PaymentView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
