package org.trellis.directory.liaison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A hand-over note: of which side, in which role, and never of whom. Nobody learns who read it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "HandoverNote")
record HandoverView(
        UUID id,

        @Schema(description = "Whether your organisation wrote it, or the other one")
        boolean ours,

        @Schema(examples = "liaison-officer") String role,

        String text,

        Instant at) {

    static HandoverView of(HandoverNote note, UUID me) {
        return new HandoverView(note.id, note.senderId.equals(me), note.role, note.text, note.at);
    }
}
