package org.trellis.signposting.signposts;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A signpost as the organisation acted for sees it. The sender's view never tells what the receiver did with it.
@Schema(name = "Signpost")
public record SignpostView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(examples = "0e000000-0000-7000-8000-000000000001")
        UUID senderId,

        @Schema(examples = "0e000000-0000-7000-8000-000000000012")
        UUID receiverId,

        @Schema(
                description = "As you see it",
                enumeration = {"sent", "received"},
                examples = "sent")
        String direction,

        @Schema(examples = "shopping") String need,
        @Schema(examples = "EM1") String place,

        @Schema(description = "Null when there was none, or once 30 days have passed", nullable = true)
        String note,

        @Schema(examples = "2026-11-23T09:15:04.120551Z") Instant sentAt,

        @Schema(
                type = SchemaType.BOOLEAN,
                description = "Whether your side has put it away. The other side cannot see this, nor you theirs.",
                examples = "false")
        boolean filed) {

    static SignpostView of(Tuple row) {
        return new SignpostView(
                row.get("id", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("receiver_id", UUID.class),
                row.get("direction", String.class),
                row.get("need", String.class),
                row.get("place", String.class),
                row.get("words", String.class),
                row.get("sent_at", Instant.class),
                row.get("filed", Boolean.class));
    }
}
