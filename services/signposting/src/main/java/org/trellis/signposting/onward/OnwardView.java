package org.trellis.signposting.onward;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where people went in one month, by receiver and need.
@Schema(name = "Onward")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OnwardView(
        @Schema(description = "The first day of the month", examples = "2026-10-01")
        LocalDate month,

        List<Cell> items,

        @Schema(description = "For `cursor`, when there are more")
        String next) {

    /// One receiver and one need.
    @Schema(name = "OnwardCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @Schema(description = "To whom the leaflets led")
            UUID receiverId,

            @Schema(examples = "food") String need,

            @Schema(description = "Handed out in the month; absent when fewer than 5", examples = "14")
            Long handed,

            @Schema(
                    description = "Said in the month to have come, with leaflets of this month or the 90 days before;"
                            + " absent when fewer than 5 did, or fewer than 5 could have and did not. Nobody has to say"
                            + " it, so it is never how many came",
                    examples = "9")
            Long came) {

        String cursor() {
            return receiverId + "~" + need;
        }
    }
}
