package org.trellis.directory.liaison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.members.Faces;
import org.trellis.directory.organisations.Known;

/// Who looks after a link. The other side reads `called`, `team`, `contact` and today's `cover`, and no more.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Liaison")
record LiaisonView(
        @Schema(description = "Yours only") UUID id,

        @Schema(
                description =
                        "Yours only: the other side of the link, without a name when it hides from you now; absent"
                                + " for the one who looks after all links that have nobody of their own")
        Known link,

        @Schema(description = "Yours only: a member's id") String person,

        @Schema(description = "Yours only: whether it is the caller")
        Boolean me,

        @Schema(description = "What they are called; absent until they said it", examples = "Priya")
        String called,

        @Schema(examples = "Communities team") String team,

        @Schema(description = "How the desk is reached", examples = "communities@eastmere.example")
        String contact,

        @Schema(description = "On the days on which somebody covers for them")
        Cover cover,

        @Schema(description = "Yours only") Instant since) {

    /// Who stands in just now.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LiaisonCover")
    record Cover(
            @Schema(examples = "Tom") String called,

            @Schema(description = "The last day, in Europe/London", examples = "2036-12-09")
            LocalDate until) {

        static Cover of(Faces.Face face, LocalDate today) {
            return face.cover() == null || !face.cover().isOn(today)
                    ? null
                    : new Cover(face.cover().called(), face.cover().until());
        }
    }

    static LiaisonView theirs(Faces.Face face, String contact, LocalDate today) {
        return new LiaisonView(
                null, null, null, null, face.called(), face.team(), contact, Cover.of(face, today), null);
    }

    static LiaisonView ours(Liaison one, Known link, Faces.Face face, String me, LocalDate today) {
        return new LiaisonView(
                one.id(),
                link,
                one.person(),
                one.person().equals(me),
                face.called(),
                face.team(),
                one.contact(),
                Cover.of(face, today),
                one.since());
    }
}
