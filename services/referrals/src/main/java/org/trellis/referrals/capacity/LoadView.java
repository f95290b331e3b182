package org.trellis.referrals.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much an organisation has on, for itself alone.
@Schema(name = "Load")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoadView(
        @Schema(description = "Referrals that wait for your answer", examples = "2")
        long waiting,

        @Schema(description = "Referrals that you accepted and have not finished", examples = "9")
        long underWay,

        @Schema(description = "The oldest of those that wait was sent on this day, in Europe/London")
        LocalDate waitingSince,

        @Schema(description = "You pause until the end of this day; absent while you do not")
        LocalDate pausedUntil,

        @Schema(description = "Your limits, and how much of each is taken")
        List<LimitTaken> limits) {

    /// One limit of the group's own.
    @Schema(name = "LimitTaken")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LimitTaken(
            @Schema(description = "Of this need alone; of all together when absent")
            String need,

            @Schema(enumeration = {"day", "week", "month"}) String period,

            @Schema(examples = "8") int most,

            @Schema(description = "How many were sent to you in this period and did not come back", examples = "8")
            long taken,

            @Schema(description = "The day on which the next period begins")
            LocalDate again) {}
}
