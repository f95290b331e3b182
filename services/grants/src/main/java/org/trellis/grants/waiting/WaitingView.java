package org.trellis.grants.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that waits for whoever looks.
@Schema(name = "WaitingThing")
record WaitingView(
        @Schema(
                description =
                        "A draft that was begun; the second steward's word; a record that the group alone reads so"
                                + " far; an application to decide, or to look at once more; a grant that can be paid; an ask"
                                + " to hold money. Of what hosts keep: the second steward's word for a payment, or for"
                                + " another host; a host that stops, before the group said where its money goes; money"
                                + " to pay out or to send on; money that comes. And a draft of another group that asks you"
                                + " in, which need not be answered",
                enumeration = {
                    "draft",
                    "second-word",
                    "record",
                    "decide",
                    "appeal",
                    "to-pay",
                    "host",
                    "held-confirm",
                    "host-confirm",
                    "host-leaves",
                    "held-pay",
                    "held-coming",
                    "asked-in"
                })
        String kind,

        @Schema(
                description =
                        "Of the draft, the application, the award or the ask: they have one id. Of what is kept, the"
                                + " holding; of what comes, the order; the invitation")
        UUID id,

        @Schema(
                description = "Null for a draft without one; of an invitation, who asks",
                nullable = true,
                examples = "Gas and rice for ten Fridays")
        String title,

        @Schema(
                description = "The fund's last day, the last day on which nobody else reads the record, the last day"
                        + " to take part, or the day by which you promised an answer; null where there is none",
                nullable = true)
        LocalDate by,

        @Schema(
                description = "Whether that day has passed, which happens to what was promised alone",
                examples = "false")
        boolean overdue) {

    /// Some of them, what has the earliest day first.
    @Schema(name = "WaitingThings")
    record Some(
            List<WaitingView> items,

            @Schema(description = "Whether there are others", examples = "false")
            boolean more) {}
}
