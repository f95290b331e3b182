package org.trellis.referrals.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How an institution answers. There is no list of them: it is not a contest.
@Schema(name = "AnswerRate")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RateView(
        UUID organisationId,

        @Schema(description = "The ninety days before this day were counted")
        LocalDate countedOn,

        @Schema(description = "Referrals that it answered, or ought to have by now. Absent under 5", examples = "24")
        Integer received,

        @Schema(
                description = "How many of these it answered within the days that its pathway promises, or else within"
                        + " 2, 7 or 14 days by their urgency",
                examples = "21")
        Integer inTime,

        @Schema(description = "Half of those that it answered were answered within so many hours", examples = "9")
        Integer medianHours,

        @Schema(description = "Its own referrals that came back and were due to be taken up. Absent under 5")
        Integer returned,

        @Schema(description = "How many of these it took up in time")
        Integer takenUp) {}
