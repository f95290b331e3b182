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

        Instant at,

        @Schema(
                description = "What would not be taken when it is sent, said where it is written: `above-most`, more"
                        + " than the fund gives at once. It is kept all the same. Null for nothing",
                enumeration = {"above-most"},
                nullable = true)
        String hint) {

    private static final int LONGEST = 18;

    Answer(String field, String words, int version, Instant at) {
        this(field, words, version, at, null);
    }

    /// With a word on what its fund would not take.
    Answer in(long mostPence) {
        return new Answer(field, words, version, at, isAbove(mostPence) ? "above-most" : null);
    }

    private boolean isAbove(long mostPence) {
        var said = words.strip();
        return field.equals(Field.AMOUNT)
                && said.matches("[0-9]+")
                && (said.length() > LONGEST || Long.parseLong(said) > mostPence);
    }

    String etag() {
        return "\"" + version + "\"";
    }
}
