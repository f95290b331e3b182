package org.trellis.signposting.leaflets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where somebody could go. Whatever else a client puts in is not read.
@Schema(description = "Where somebody could go with a need. Nothing about the person.")
public record NewLeaflet(
        @Schema(description = "The best ones, up to three. An organisation that takes signposts from you gets one")
        @NotNull(message = "Choose where they could go")
        @Size(min = 1, max = 3, message = "must be one to three")
        List<@NotNull @Valid Target> targets,

        @Schema(description = "One more, in case none of them can help. It gets no signpost", nullable = true) @Valid
        Target fallback,

        @Schema(description = "A code of the directory's list of needs", examples = "food")
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
                description = "In which the text is written",
                enumeration = {"en", "cy", "pl"},
                examples = "en")
        @NotNull
        @Pattern(regexp = "en|cy|pl", message = "must be en, cy or pl")
        String language,

        @Schema(
                description = "A few words with the signposts, as with any signpost. They do not go into the text",
                nullable = true)
        @Size(max = 280)
        String note,

        @Schema(description = "Says that the note names nobody, when asked by `note-may-name-a-person`")
        Boolean noteNamesNobody) {

    boolean namesNobody() {
        return Boolean.TRUE.equals(noteNamesNobody);
    }
}
