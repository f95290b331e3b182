package org.trellis.signposting.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a member wrote to the others.
@Schema(name = "NetworkMessage")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageView(
        UUID id,

        @Schema(description = "Absent when whoever wrote it has left")
        UUID memberId,

        @Schema(description = "Absent for an organisation that you may not know, or that has left")
        UUID organisationId,

        @Schema(description = "What it wants to be called here, where it said so")
        String name,

        boolean byYou,
        String words,
        Instant at) {

    /// Some of them, newest first.
    @Schema(name = "NetworkMessagePage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            List<MessageView> items,

            @Schema(description = "For `cursor`, when there are more")
            UUID next) {}
}
