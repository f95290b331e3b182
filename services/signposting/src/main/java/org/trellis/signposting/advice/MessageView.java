package org.trellis.signposting.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one of the two wrote to the other. Never by whom of its people, nor whether it was read.
@Schema(name = "AdviceMessage")
public record MessageView(
        UUID id,

        @Schema(description = "Whether your organisation wrote it")
        boolean byYou,

        @Schema(examples = "Shopping for neighbours needs no DBS check.")
        String words,

        Instant at) {

    /// Some of them, newest first.
    @Schema(name = "AdvicePage")
    public record Page(
            List<MessageView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
