package org.trellis.signposting.audience;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a bulletin is for: everybody who takes signposts from its sender when it is sent, or those who are
/// named, one by one or by the networks that they and the sender are in.
@Schema(name = "NewAudience")
public record NewAudience(
        @Schema(description = "Everybody who takes signposts from you when you send it", examples = "false")
        boolean all,

        @Size(max = 5000, message = "must be 5,000 or fewer")
        @Schema(description = "Or these. Whoever does not take signposts from you is left out in silence")
        List<@NotNull UUID> organisationIds,

        @Size(max = 20, message = "must be 20 or fewer")
        @Schema(
                description = "And whoever is in these networks when you send it, of those who take signposts from"
                        + " you. You must be in them yourself",
                examples = "[]")
        List<@NotNull UUID> networkIds) {

    public NewAudience {
        organisationIds = Objects.requireNonNullElse(organisationIds, List.<UUID>of()).stream()
                .distinct()
                .toList();
        networkIds = Objects.requireNonNullElse(networkIds, List.<UUID>of()).stream()
                .distinct()
                .toList();
    }
}
