package org.trellis.referrals.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one desk wrote to the other. Never by whom of its people.
@Schema(name = "DeskMessage")
public record MessageView(
        UUID id,

        @Schema(description = "Whether your organisation wrote it")
        boolean byYou,

        @Schema(examples = "Is Thursday afternoon possible?")
        String text,

        Instant at) {

    /// Some of them, newest first.
    @Schema(name = "DeskMessagePage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            List<MessageView> items,

            @Schema(description = "For `cursor`, when there are more")
            UUID next) {}
}
