package org.trellis.grants.deciding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a funder's people think of an application, for those of them who have a say in it. It names nobody.
@Schema(name = "Weighing")
public record WeighingView(
        @Schema(description = "Whether you have no say: then nothing of the rest is shown to you")
        boolean youAreOut,

        @Schema(description = "Whether it can still be scored and flagged")
        boolean open,

        @Schema(description = "By what it is rated, as the fund said before anybody applied")
        List<Criterion> criteria,

        @Schema(description = "Whether your own scores are all there: you read the others' after that")
        boolean yoursGiven,

        @Schema(description = "In the order in which they were raised")
        List<Flag> flags,

        List<Remark> remarks) {

    /// One criterion and how it was rated.
    @Schema(name = "WeighedCriterion")
    public record Criterion(
            @Schema(description = "From 1", examples = "1") int n,

            @Schema(examples = "Reaches people whom others do not")
            String words,

            @Schema(description = "Null until you gave it", nullable = true)
            Score yours,

            @Schema(description = "The others', in no order that tells whose; empty until you gave all of yours")
            List<Score> others) {}

    /// How somebody rates it. There is none without words.
    @Schema(name = "Score")
    public record Score(
            @Schema(description = "0 to 3", examples = "2") int points,

            @Schema(examples = "They cook where nobody else does.")
            String words) {}

    /// Something that somebody wants looked at before money is given.
    @Schema(name = "DecidingFlag")
    public record Flag(
            UUID id,
            @Schema(examples = "asked-elsewhere") String kind,
            String words,

            @Schema(description = "Whether you raised it: then somebody else answers it")
            boolean yours,

            Instant at,

            @Schema(description = "How it was answered; null while it is open", nullable = true)
            String answer,

            @Schema(nullable = true) Instant answeredAt) {}

    /// What one of you says to the others.
    @Schema(name = "DecidingRemark")
    public record Remark(UUID id, String words, boolean yours, Instant at) {}

    static WeighingView out() {
        return new WeighingView(true, false, List.of(), false, List.of(), List.of());
    }
}
