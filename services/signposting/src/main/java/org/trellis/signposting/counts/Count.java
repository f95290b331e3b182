package org.trellis.signposting.counts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How often a need was signposted in a month.
public record Count(
        @Schema(description = "Turns at midnight in Europe/London", examples = "2026-11")
        String month,

        @Schema(
                enumeration = {"sent", "received"},
                examples = "sent")
        String direction,

        @Schema(examples = "shopping") String need,
        @Schema(examples = "14") long count) {}
