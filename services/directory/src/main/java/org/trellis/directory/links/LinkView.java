package org.trellis.directory.links;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.teams.TeamName;
import org.trellis.directory.teams.TeamNames;

/// A link as one of its two parties sees it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkView(
        @Schema(description = "The other party. Without a name when it hides from you now")
        Known organisation,

        @Schema(
                implementation = String.class,
                enumeration = {"open-both", "waits-for-them", "waits-for-us", "set-aside"},
                description = "Where it stands for you. `waits-for-them` says that you see nothing of theirs, and no"
                        + " more; that you set theirs aside is for you alone")
        Standing standing,

        @Schema(description = "What you let the other do; absent when you have opened nothing")
        Side ours,

        @Schema(description = "What the other lets you do; absent when it has opened nothing")
        Side theirs,

        @Schema(description = "What you show the other") List<Card> ourCards,
        @Schema(description = "What the other shows you") List<Card> theirCards) {

    /// What one party lets the other do.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(
            Level level,

            @Schema(examples = "To find us when somebody rings")
            String purpose,

            Instant since) {

        static Side of(LinkSide side) {
            return side == null ? null : new Side(Level.of(side.level), side.purpose, side.since);
        }
    }

    /// A facet that is shown, why, and until which day (Europe/London, inclusive).
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Card(
            Facet facet,
            String purpose,
            LocalDate until,

            @Schema(description = "The one team that sees it; absent when all of the organisation do")
            TeamName team) {

        /// `teams` are those that may be known, by id.
        static Card of(ShareCard card, Map<UUID, TeamName> teams) {
            return new Card(Facet.fromString(card.facet), card.purpose, card.until, TeamNames.of(card.teamId, teams));
        }
    }
}
