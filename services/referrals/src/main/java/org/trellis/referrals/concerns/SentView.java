package org.trellis.referrals.concerns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is left with whoever sent a concern. What it said cannot be read back.
@Schema(name = "SentConcern")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentView(
        UUID id,

        @Schema(description = "Who hears of it") UUID receiverId,

        Instant sentAt,

        @Schema(description = "When somebody there took it in hand. Absent until then")
        Instant takenAt) {}
