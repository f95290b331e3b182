package org.trellis.directory.deletions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.teams.TeamName;

/// A request to delete, as one of its two parties sees it.
@Schema(name = "DeletionNotice")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeletionView(
        UUID id,

        @Schema(description = "Whether you are the one who is asked", examples = "true")
        boolean forYou,

        @Schema(description = "The other party; without a name where it is hidden from you")
        Known organisation,

        @Schema(description = "The one team that was shown it; absent where all of the organisation were")
        TeamName team,

        @Schema(description = "What was shown and is no more", examples = "[\"contact\"]")
        List<String> facets,

        Instant at,

        @Schema(description = "When the one who was asked said that it is deleted; absent until then")
        Instant confirmedAt) {}
