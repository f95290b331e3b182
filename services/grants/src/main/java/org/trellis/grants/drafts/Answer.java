package org.trellis.grants.drafts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What stands in one field of a draft.
@Schema(name = "DraftAnswer")
public record Answer(
        @Schema(examples = "answer-1") String field,

        @Schema(examples = "We cook on Fridays for whoever comes.")
        String words,

        @Schema(description = "The ETag says the same: give it as `If-Match` when you write here", examples = "3")
        int version,

        Instant at) {

    String etag() {
        return "\"" + version + "\"";
    }
}
