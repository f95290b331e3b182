package org.trellis.referrals.handons;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A referral in the hands of one connector, as the group that handed it to them sees it.
@Schema(name = "HandOn")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandOnView(
        UUID id,
        UUID connectorId,

        @Schema(
                description = "`asked` and `accepted` are under way; `over`: the referral ended in another way",
                enumeration = {
                    "asked",
                    "accepted",
                    "refused",
                    "given-back",
                    "taken-back",
                    "replaced",
                    "sorted",
                    "over",
                    "run-out"
                })
        String state,

        Instant madeAt,

        @Schema(description = "While it is under way: when it ends by itself")
        Instant until) {

    /// `open`: whether the referral still is.
    static HandOnView of(HandOn one, boolean open, Instant now) {
        var standing = one.endedAt != null || one.isLive(now) && open
                ? one.standing()
                : open ? Standing.RUN_OUT : Standing.OVER;
        return new HandOnView(
                one.id, one.connectorId, standing.word(), one.madeAt, open && one.isLive(now) ? one.openUntil : null);
    }
}
