package org.trellis.signposting.asks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How soon the organisation acted for answered what it was asked. For itself alone.
@Schema(name = "AnswerTime")
public record AnswerTime(
        @Schema(
                description = "Half of those that it answered had their first answer within so many days; null where"
                        + " there is none",
                nullable = true,
                examples = "3.5")
        Double medianDays,

        @Schema(description = "How many it answered in the ninety days before now", examples = "7")
        long answered,

        @Schema(description = "How many wait for its first answer now", examples = "2")
        long waiting,

        @Schema(description = "How many of these wait longer than was promised", examples = "0")
        long overdue,

        @Schema(description = "In how many working days it promises to answer", examples = "10")
        int promisedWorkingDays) {}
