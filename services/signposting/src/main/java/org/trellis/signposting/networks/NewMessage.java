package org.trellis.signposting.networks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a member has to say to the others.
@Schema(name = "NewNetworkMessage")
public record NewMessage(
        @NotBlank(message = "Write something")
        @Size(max = 2000, message = "must be 2,000 characters or fewer")
        @Schema(examples = "We have forty loaves over on Thursdays. Who could use them?")
        String words,

        @Schema(
                description = "Says that nothing in it is private, when asked by `words-have-email`,"
                        + " `words-have-telephone` or `words-have-postcode`")
        Boolean nothingPrivate) {

    boolean isNothingPrivate() {
        return Boolean.TRUE.equals(nothingPrivate);
    }
}
