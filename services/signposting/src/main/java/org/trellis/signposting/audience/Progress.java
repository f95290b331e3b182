package org.trellis.signposting.audience;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far the sending of a bulletin is. Numbers alone, and to how many it was delivered only at the end.
@Schema(name = "BulletinProgress")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Progress(
        @Schema(description = "How many were chosen", examples = "214")
        int total,

        @Schema(description = "How many of them had their turn", examples = "214")
        int done,

        @Schema(
                description = "To how many it was delivered; absent until sending is finished",
                nullable = true,
                examples = "198")
        Integer deliveredTo) {

    public boolean finished() {
        return deliveredTo != null;
    }
}
