package org.trellis.signposting.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one of the two has to say to the other.
@Schema(name = "NewAdviceMessage")
public record NewMessage(
        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "Plain text. Telephone numbers, e-mail addresses and full postcodes are asked about",
                examples = "Shopping for neighbours needs no DBS check. We run a short training on Tuesday.")
        String words,

        @Schema(description = "Says that the numbers in it are there for everybody, when asked by `may-be-personal`")
        Boolean publicContacts) {

    boolean hasPublicContacts() {
        return Boolean.TRUE.equals(publicContacts);
    }
}
