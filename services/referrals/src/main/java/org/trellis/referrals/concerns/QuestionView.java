package org.trellis.referrals.concerns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an organisation is asked about a concern, and what it answered. The concern itself is not in it.
@Schema(name = "ConcernQuestion")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionView(
        UUID id,

        @Schema(description = "Whose safeguarding leads ask")
        UUID askerId,

        Instant askedAt,

        @Schema(description = "Absent while you may answer") Instant closedAt,

        @Schema(description = "From the first question on; absent in lists")
        List<WordView> thread) {

    static QuestionView of(Question question, List<WordView> thread) {
        return new QuestionView(question.id(), question.askerId(), question.askedAt(), question.closedAt(), thread);
    }

    /// Never tells any of it.
    @Override
    public String toString() {
        return "QuestionView";
    }
}
