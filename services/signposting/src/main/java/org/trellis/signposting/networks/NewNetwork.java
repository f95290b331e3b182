package org.trellis.signposting.networks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A network, as a group founds it. None of it is changed later.
@Schema(name = "NewNetwork")
public record NewNetwork(
        @NotBlank(message = "Give it a name")
        @Size(max = 80, message = "must be 80 characters or fewer")
        @Schema(examples = "Kitchens of Eastmere")
        String name,

        @Size(max = 400, message = "must be 400 characters or fewer")
        @Schema(nullable = true, examples = "For whoever cooks for neighbours. We swap surplus and ideas.")
        String about,

        @NotNull(message = "Say whether institutions may join")
        @Schema(description = "Whether councils, charities' bodies and partners may ever join", examples = "false")
        Boolean institutionsMayJoin,

        @Size(max = 80, message = "must be 80 characters or fewer")
        @Schema(
                description = "What members read in place of your group's name, which a hidden group has none of",
                nullable = true)
        String shownName,

        @Schema(description = "Says that nothing in it is private, when asked by `words-have-telephone` and the like")
        Boolean nothingPrivate) {

    boolean isNothingPrivate() {
        return Boolean.TRUE.equals(nothingPrivate);
    }
}
