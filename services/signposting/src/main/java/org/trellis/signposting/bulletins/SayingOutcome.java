package org.trellis.signposting.bulletins;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Says what happened with the views that were asked for.
@Schema(name = "ViewsOutcome")
public record SayingOutcome(
        @NotBlank(message = "Say what happened")
        @Size(max = 4000, message = "must be 4,000 characters or fewer")
        @Schema(examples = "Nine groups answered. The crossing is built first, because six of them asked for it.")
        String words,

        @Schema(description = "As in a bulletin") Boolean publicContacts) {

    boolean isPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }
}
