package org.trellis.grants.deciding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is decided about many applications at once.
@Schema(name = "ManyDecisions")
public record ManyDecisions(
        @NotEmpty @Size(max = 100) @Schema(description = "Up to 100, each application once")
        List<@NotNull @Valid Item> items) {

    /// What is done about one of them.
    @Schema(name = "OneDecision")
    public record Item(
            @NotNull UUID applicationId,

            @Schema(
                    description = "What a colleague proposed and you say the second word to, yes or no as it stands"
                            + " there. Null: you propose to give it",
                    nullable = true)
            UUID proposalId,

            @Schema(
                    type = SchemaType.INTEGER,
                    description = "Of what you propose, in pence: at most what was asked for. Null: all of it",
                    nullable = true,
                    examples = "50000")
            BigDecimal pence,

            @Size(max = 2000)
            @Schema(description = "Of what you propose: what the group reads with it", nullable = true)
            String feedback) {}

    /// What became of each, in the order given.
    @Schema(name = "ManyOutcomes")
    public record Outcomes(List<Outcome> items) {}

    /// What became of one.
    @Schema(name = "OneOutcome")
    public record Outcome(
            UUID applicationId,

            @Schema(
                    description = "`proposed`: a colleague decides it. `decided`: by you now, or before under the same"
                            + " key. `not-done`: see `code`",
                    enumeration = {"proposed", "decided", "not-done"})
            String outcome,

            @Schema(
                    description = "Why it is not done, as the routes for one application say it:"
                            + " `interest-declared`, `all-organisations-needed`, `flag-open`, `pot-too-small`,"
                            + " `application-withdrawn`, `proposal-gone`, `decided-already` and so on;"
                            + " null where it is done",
                    nullable = true)
            String code,

            @Schema(description = "The same, to be read out", nullable = true)
            String detail,

            @Schema(description = "With `pot-too-small`: what is left in the fund, in pence", nullable = true)
            Long leftPence) {}
}
