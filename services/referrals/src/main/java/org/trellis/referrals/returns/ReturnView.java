package org.trellis.referrals.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A referral that came back, and whose need somebody has to take up again.
@Schema(name = "Return")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnView(
        @Schema(description = "Of the referral that came back", examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID referralId,

        @Schema(description = "From whom. The directory tells its name")
        UUID otherId,

        @Schema(examples = "food") String need,

        @Schema(description = "A GSS code") String area,

        @Schema(enumeration = {"today", "this-week", "no-hurry"})
        String urgency,

        @Schema(
                description = "How it came back",
                enumeration = {"declined", "given-back", "expired", "withdrawn"})
        String state,

        Instant at,

        @Schema(description = "By when an institution owes that it is taken up. Absent for a group, which owes nothing")
        Instant dueAt,

        @Schema(
                description = "What became of them; absent while it waits",
                enumeration = {"sent-again", "told-them", "helped-here", "could-not-reach", "not-needed"})
        How how) {

    /// Some of them, and where the next page begins.
    @Schema(name = "ReturnPage")
    public record Page(
            List<ReturnView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
