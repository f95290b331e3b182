package org.trellis.directory.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;

/// A note: of which organisation, in which role, and never of whom.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ItemNote")
record NoteView(
        UUID id,

        @Schema(description = "Absent when another guest wrote it whom you may not know of")
        Known from,

        @Schema(description = "Whether a guest wrote it, or who keeps the item")
        boolean guest,

        @Schema(examples = "councillor") String role,

        String text,

        Instant at) {

    static NoteView of(ItemNote note, Known from) {
        return new NoteView(note.id, from, !note.senderId.equals(note.organisationId), note.role, note.text, note.at);
    }
}
