package org.trellis.referrals.residents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.referrals.pathways.Alternatives.Alternative;

/// What somebody's code shows: where their request is, and who may know what of them.
@Schema(name = "ResidentView")
public record ResidentView(
        @Schema(description = "From who asked first to where it is now")
        List<Stage> stages) {

    /// One organisation that it went to.
    @Schema(name = "ResidentStage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stage(
            @Schema(
                    description =
                            "Who sent it. The directory tells the names of those that show theirs. Absent: it was you")
            UUID senderId,

            @Schema(description = "Where it was sent to") UUID receiverId,
            @Schema(examples = "food") String need,

            @Schema(
                    enumeration = {
                        "sent",
                        "accepted",
                        "in-progress",
                        "declined",
                        "given-back",
                        "passed-on",
                        "connected-direct",
                        "completed",
                        "withdrawn",
                        "expired"
                    })
            String state,

            Instant since,

            @Schema(description = "What the sender keeps of you, and the receiver may read while it has accepted this")
            List<String> fields,

            @Schema(description = "Until then the receiver may still read it, after it was completed")
            Instant knownUntil,

            @Schema(description = "Whether the receiver may read it now")
            boolean knownNow,

            @Schema(description = "What you agreed to, and when: your receipt")
            Agreed agreed,

            @Schema(description = "Who else helps with the same need, when you asked yourself and it came back")
            List<Alternative> alternatives) {}

    /// What the resident agreed to.
    @Schema(name = "ResidentAgreed")
    public record Agreed(
            Instant at,

            @Schema(description = "The version of the words that were read")
            int wordsVersion,

            @Schema(description = "BCP 47: in which language")
            String language,

            @Schema(description = "Whether nobody but the receiver may ever know")
            boolean onlyThem,

            @Schema(description = "For how many days after the end the receiver may still read it")
            int keepDays) {}
}
