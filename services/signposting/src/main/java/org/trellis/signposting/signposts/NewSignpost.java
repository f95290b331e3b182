package org.trellis.signposting.signposts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a sender asks for. Whatever else a client puts in is not read.
@Schema(description = "A need and a place for another organisation to know of. Nothing about a person.")
public record NewSignpost(
        @Schema(description = "The organisation to tell", examples = "0e000000-0000-7000-8000-000000000012") @NotNull
        UUID receiverId,

        @Schema(description = "A code of the directory's list of needs", examples = "shopping")
        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{1,40}", message = "must be a code of the directory's list of needs")
        String need,

        @Schema(
                description = "The first half of a postcode, or the GSS code of a ward. Never a full postcode.",
                examples = {"EM1", "E05999901"})
        @NotBlank
        @Size(max = 20)
        String place,

        @Schema(
                description =
                        "A few words, kept for 30 days. E-mail addresses, telephone numbers, full postcodes and NI numbers are refused.",
                nullable = true,
                examples = "Needs a weekly shop, second floor, no lift. Speaks Urdu.")
        @Size(max = 280)
        String note,

        @Schema(description = "Says that the note names nobody, when asked by `note-may-name-a-person`")
        Boolean noteNamesNobody) {

    boolean namesNobody() {
        return Boolean.TRUE.equals(noteNamesNobody);
    }
}
