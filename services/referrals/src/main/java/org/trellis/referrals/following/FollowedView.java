package org.trellis.referrals.following;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A pathway that the organisation follows, as it stands now.
@Schema(name = "FollowedPathway")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowedView(
        UUID pathwayId,

        @Schema(description = "Who keeps it. Absent of one that you do not read any more")
        UUID organisationId,

        @Schema(description = "Absent of one that you do not read any more")
        String title,

        @Schema(description = "Absent of one that you do not read any more")
        String need,

        @Schema(description = "Somebody said that it is not right, and nobody since that it is")
        boolean inDoubt,

        @Schema(description = "You do not read it any more; why, nobody says")
        boolean gone,

        Instant followedAt,

        @Schema(
                description = "What your organisation was last told of it. Absent when it was told nothing",
                enumeration = {"changed", "doubted", "gone", "back"})
        String news,

        Instant newsAt) {

    static FollowedView of(Tuple row) {
        return new FollowedView(
                row.get("pathway_id", UUID.class),
                row.get("holder", UUID.class),
                row.get("title", String.class),
                row.get("need", String.class),
                row.get("in_doubt", Boolean.class),
                row.get("is_gone", Boolean.class),
                row.get("followed_at", Instant.class),
                row.get("news", String.class),
                row.get("news_at", Instant.class));
    }
}
