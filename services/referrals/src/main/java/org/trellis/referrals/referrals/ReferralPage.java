package org.trellis.referrals.referrals;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some referrals, newest first, and where the next page begins.
@Schema(name = "ReferralPage")
public record ReferralPage(
        List<ReferralView> items,

        @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
        UUID next) {}
