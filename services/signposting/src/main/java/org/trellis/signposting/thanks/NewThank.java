package org.trellis.signposting.thanks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody wants to thank a group for.
@Schema(name = "NewThank")
public record NewThank(
        @NotNull(message = "Say whom you thank")
        @Schema(description = "A group that you can see", examples = "0e000000-0000-7000-8000-000000000012")
        UUID groupId,

        @NotBlank(message = "Write a few words")
        @Size(max = 500, message = "must be 500 characters or fewer")
        @Schema(examples = "The soup on Tuesday was just right. Thank you all.")
        String words,

        @Schema(
                description = "Says that nothing in it is private, when asked by `words-have-email`,"
                        + " `words-have-telephone` or `words-have-postcode`")
        Boolean nothingPrivate) {

    boolean isNothingPrivate() {
        return Boolean.TRUE.equals(nothingPrivate);
    }
}
