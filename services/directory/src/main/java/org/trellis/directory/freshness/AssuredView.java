package org.trellis.directory.freshness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contracts.Freshness;

/// What people of a group said of one part of its page.
@Schema(name = "Assured")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssuredView(
        @Schema(
                description =
                        "`who-and-where`: name, area. `how-to-reach`: contact, links. `what`: what it does and does"
                                + " not, and what it says of itself. `when`: hours")
        FieldGroup part,

        @Schema(description = "By the rule of GET /freshness; never `hidden`")
        Freshness freshness,

        @Schema(description = "When a person last said that this part is right; absent when nobody did")
        Instant at,

        @Schema(examples = "steward") String byRole,
        @Schema(examples = "web") String how,

        @Schema(description = "It was changed after somebody last said that it is right")
        boolean changedSince,

        @Schema(description = "Somebody said that it is not right, and nobody since that it is")
        boolean inDoubt) {

    /// In the order of the page.
    public static List<AssuredView> of(Assurance assurance, Collection<FieldGroup> shown, Instant now) {
        return shown.stream()
                .sorted()
                .map(part -> of(part, assurance.of(part), now))
                .toList();
    }

    private static AssuredView of(FieldGroup group, Assurance.Part part, Instant now) {
        return new AssuredView(
                group,
                part.freshness(now),
                part.confirmedAt(),
                part.byRole(),
                part.how(),
                part.hasChangedSince(),
                part.hasDoubt());
    }
}
