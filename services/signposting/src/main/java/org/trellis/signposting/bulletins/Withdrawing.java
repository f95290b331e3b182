package org.trellis.signposting.bulletins;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Takes a bulletin back.
@Schema(name = "BulletinWithdrawal")
public record Withdrawing(
        @Size(max = 300, message = "must be 300 characters or fewer")
        @Schema(description = "Why, if you want to say it", examples = "The scheme has run out of money.")
        String reason,

        @Schema(description = "As in a bulletin") Boolean publicContacts) {

    boolean isPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }
}
