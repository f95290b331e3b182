package org.trellis.signposting.received;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A bulletin in a receiver's own words.
@Schema(name = "Rewording")
public record Rewording(
        @Size(max = 120, message = "must be 120 characters or fewer")
        @Schema(description = "As it came, if left out", examples = "Help with the meter")
        String title,

        @Size(max = 4000, message = "must be 4,000 characters or fewer")
        @Schema(
                description = "As they came, if left out",
                examples = "The council gives £45 to whoever has a prepayment meter.")
        String words,

        @Size(max = 1000, message = "must be 1,000 characters or fewer")
        @Schema(description = "A note for your own people, never passed on", examples = "Ask Sam who has the keys.")
        String note,

        @Size(max = 300, message = "must be 300 characters or fewer")
        @Schema(description = "Whom you pass it on to, in your words", examples = "The Hollin Street chat")
        String audience,

        @Schema(
                description = "Says that the telephone numbers and addresses in it are public, when asked by"
                        + " `may-be-personal`")
        Boolean publicContacts) {

    boolean isPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }
}
