package org.trellis.grants.holdings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a host keeps of one grant: the host and the group read the same.
@Schema(name = "Holding")
public record HoldingView(
        UUID id,

        @Schema(description = "The application that it is of")
        UUID awardId,

        UUID hostId,
        UUID groupId,
        UUID funderId,
        UUID fundId,

        @Schema(description = "Null when its application is not there any more", nullable = true)
        String title,

        @Schema(description = "All that came, in pence", examples = "50000")
        long camePence,

        @Schema(description = "What is there now, in pence", examples = "41000")
        long heldPence,

        @Schema(description = "Paid for the group, in pence", examples = "9000")
        long paidOutPence,

        @Schema(description = "Sent on to another host or to the funder, in pence", examples = "0")
        long sentOnPence,

        @Schema(description = "Asked for and not paid yet, in pence", examples = "1000")
        long askedPence,

        @Schema(description = "What can still be asked for, in pence", examples = "40000")
        long leftPence,

        @Schema(description = "The host's last day, where it said that it stops", nullable = true)
        LocalDate lastDay,

        @Schema(description = "The host is no more") boolean hostIsGone,

        @Schema(description = "The group is no more: what is left goes back to the funder")
        boolean groupIsGone,

        @Schema(
                description = "What the group said is to become of it when the host stops; null before",
                enumeration = {"new-host", "own-account", "funder", "re-purposed"},
                nullable = true)
        String plan,

        @Schema(description = "What the group asked, newest first; null in a list", nullable = true)
        List<Order> orders) {

    /// Something that a group asked of its host.
    @Schema(name = "HostOrder")
    public record Order(
            UUID id,
            UUID awardId,
            UUID groupId,
            UUID hostId,
            UUID funderId,

            @Schema(
                    description = "`bill`: pay it. `pay-back`: somebody who paid already. `own-account`, `new-host`,"
                            + " `funder`: send it there. `leftover`: send what is left over back to the funder",
                    enumeration = {"bill", "pay-back", "own-account", "new-host", "funder", "leftover"})
            String kind,

            @Schema(description = "The new host", nullable = true)
            UUID toId,

            @Schema(examples = "9000") long pence,

            @Schema(examples = "Hall hire, March") String words,

            @Schema(enumeration = {"asked", "paid", "bounced", "refused", "taken-back"})
            String state,

            @Schema(description = "The host's own, such as on its statement", nullable = true)
            String reference,

            Instant at,
            Instant since,

            @Schema(description = "When a second steward said so; null before", nullable = true)
            Instant confirmedAt,

            @Schema(description = "When whom it was sent to said that it came", nullable = true)
            Instant arrivedAt) {

        boolean isConfirmed() {
            return confirmedAt != null || kind.equals("funder") || kind.equals("leftover");
        }

        boolean isSentOn() {
            return kind.equals("new-host") || kind.equals("funder") || kind.equals("leftover");
        }
    }

    HoldingView with(List<Order> some) {
        return new HoldingView(
                id,
                awardId,
                hostId,
                groupId,
                funderId,
                fundId,
                title,
                camePence,
                heldPence,
                paidOutPence,
                sentOnPence,
                askedPence,
                leftPence,
                lastDay,
                hostIsGone,
                groupIsGone,
                plan,
                some);
    }

    /// Some of them, newest first.
    @Schema(name = "HoldingPage")
    public record Page(
            List<HoldingView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    /// Some orders, newest first.
    @Schema(name = "HostOrderPage")
    public record Orders(
            List<Order> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
