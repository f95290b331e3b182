package org.trellis.referrals.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A referral as one of its two sides sees it.
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(description = "Whether your organisation sent it; else it was sent to yours")
        boolean sentByYou,

        @Schema(
                description =
                        "The other side. The directory tells its name. Absent where a resident asked for themselves")
        UUID otherId,

        @Schema(
                description = "Who began it: an organisation, or the resident, who answers to nobody and has a code",
                enumeration = {"organisation", "resident"})
        String origin,

        @Schema(description = "The same for all referrals of one person's one need, as it is passed on")
        UUID threadId,

        @Schema(description = "The loop by which it goes; absent when it goes by a pathway")
        UUID loopId,

        @Schema(description = "The pathway by which it goes; absent when it goes by a loop")
        UUID pathwayId,

        @Schema(examples = "food") String need,

        @Schema(description = "A GSS code") String area,

        @Schema(enumeration = {"today", "this-week", "no-hurry"})
        String urgency,

        @Schema(description = "BCP 47: the language that the resident likes best")
        String language,

        Instant madeAt,
        Instant sentAt,
        State state,

        @Schema(description = "When it came to be in this state")
        Instant since,

        @Schema(description = "Why, if it was said") String reason,

        @Schema(enumeration = {"sorted", "partly-sorted", "advice-given", "could-not-reach", "not-needed"})
        String outcome,

        @Schema(description = "When it goes back to the sender by itself, if nobody does anything")
        Instant expiresAt,

        @Schema(description = "How many steps it took") int step,

        @Schema(description = "What your organisation can do with it now")
        List<Step> mayDo) {

    String etag() {
        return "\"" + step + "\"";
    }

    ReferralView without(Step step) {
        return new ReferralView(
                id,
                sentByYou,
                otherId,
                origin,
                threadId,
                loopId,
                pathwayId,
                need,
                area,
                urgency,
                language,
                madeAt,
                sentAt,
                state,
                since,
                reason,
                outcome,
                expiresAt,
                this.step,
                mayDo.stream().filter(one -> one != step).toList());
    }

    static ReferralView of(Referral r, TakenStep last, UUID me) {
        return new ReferralView(
                r.id,
                r.isSentBy(me),
                r.isSentBy(me) ? r.receiverId : r.sendingOrganisation(),
                r.origin,
                r.threadId,
                r.loopId,
                r.pathwayId,
                r.need,
                r.area,
                r.urgency,
                r.language,
                r.madeAt,
                r.sentAt,
                r.state,
                r.since,
                last == null ? null : last.reason(),
                last == null ? null : last.outcome(),
                Expiry.of(r),
                r.step,
                Step.open(r.side(me), r.state));
    }
}
