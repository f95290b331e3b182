package org.trellis.signposting.replies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an organisation answers the sender of a bulletin.
@Schema(name = "NewBulletinReply")
public record NewReply(
        @NotBlank(message = "Write something")
        @Size(max = 4000, message = "must be 4,000 characters or fewer")
        @Schema(
                description = "Plain text, as your organisation",
                examples = "We have put two more advisers on the quay, Tuesdays and Fridays.")
        String words,

        @Schema(
                description = "Says that the telephone numbers and addresses in it are public, when asked by"
                        + " `may-be-personal`")
        Boolean publicContacts) {

    boolean isPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }
}
