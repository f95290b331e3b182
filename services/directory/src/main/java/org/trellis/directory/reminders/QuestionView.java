package org.trellis.directory.reminders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The question as whoever holds its link sees it.
@Schema(name = "StillRight")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionView(
        @Schema(examples = "Al-Noor Kitchen") String organisation,

        @Schema(description = "The page's own words, to judge them by")
        String summary,

        @Schema(description = "When somebody last said that it is right; absent when nobody did")
        Instant confirmedAt,

        @Schema(
                description = "What the holder answered; absent until then",
                enumeration = {"right", "wrong"})
        String answer,

        @Schema(description = "The link opens until then") Instant expiresAt) {}
