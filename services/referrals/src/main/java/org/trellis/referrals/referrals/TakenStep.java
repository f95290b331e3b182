package org.trellis.referrals.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One step that was taken.
@Schema(name = "ReferralStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TakenStep(
        @Schema(description = "Its place, from 1") int n,

        @Schema(description = "Whether your organisation took it; the clock takes them for the sender")
        boolean byYou,

        @Schema(description = "Where it left the referral") State state,

        @Schema(description = "Why, if it was said") String reason,
        String outcome,
        Instant at) {}
