package org.trellis.grants.deciding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one person proposes. A second one decides.
@Schema(name = "NewProposal")
public record NewProposal(
        @NotNull @Schema(description = "Whether it is to be given", examples = "true")
        Boolean approve,

        @Schema(
                type = SchemaType.INTEGER,
                description = "How much, in pence: at most what was asked for. Null: all of it, or for a refusal",
                nullable = true,
                examples = "50000")
        BigDecimal pence,

        @Size(max = 5)
        @Schema(
                description = "Of a refusal, one at least: `outside-area`, `not-paid-for`, `not-enough-money`,"
                        + " `too-little-said`, `not-for-applicant`, `other`",
                examples = "[\"outside-area\"]",
                nullable = true)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "outside-area|not-paid-for|not-enough-money|too-little-said|not-for-applicant"
                                        + "|other",
                                message = "must be a code of the list of reasons")
                        String>
                reasons,

        @Size(max = 2000)
        @Schema(
                description = "What the group reads with it. Of a refusal it is needed: what would help next time",
                nullable = true)
        String feedback,

        @Schema(description = "Another fund that may fit, also somebody else's", nullable = true)
        UUID otherFundId) {

    boolean hasFeedback() {
        return feedback != null && !feedback.isBlank();
    }

    List<String> reasonsOrNone() {
        return reasons == null ? List.of() : reasons.stream().distinct().toList();
    }
}
