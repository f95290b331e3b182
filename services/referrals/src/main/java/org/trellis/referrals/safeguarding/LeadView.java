package org.trellis.referrals.safeguarding;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom an organisation chose to hear of concerns about it.
@Schema(name = "SafeguardingLead")
public record LeadView(
        UUID leadId,
        Instant chosenAt,

        @Schema(
                description =
                        "False when the two are linked no longer, or it takes concerns no longer: then concerns go"
                                + " as if nobody had been chosen")
        boolean holds) {}
