package org.trellis.dispatch.deliveries;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of one notice. Not whom it was for, nor what it said.
@Schema(name = "Delivery")
public record DeliveryView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(examples = "member-invitation") String template,

        @Schema(
                enumeration = {"sms", "email"},
                examples = "sms")
        String channel,

        @Schema(
                enumeration = {"queued", "waiting-quiet-hours", "sent", "failed", "over-budget", "opted-out"},
                examples = "sent")
        String state,

        @Schema(
                description = "Why it was not sent, as a stable code",
                nullable = true,
                enumeration = {"address-refused", "too-late", "too-many", "over-budget", "opted-out"})
        String why,

        @Schema(description = "The same for people", examples = "Sent. Nobody can tell whether it was read.")
        String inWords,

        @Schema(examples = "2026-11-23T09:15:04.120551Z") Instant askedAt,

        @Schema(description = "When it was sent or given up", nullable = true)
        Instant endedAt) {}
