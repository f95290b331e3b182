package org.trellis.referrals.unmet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was unmet in one month, by area and need.
@Schema(name = "Unmet")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnmetView(
        @Schema(description = "The first day of the month", examples = "2026-10-01")
        LocalDate month,

        List<Cell> items,

        @Schema(description = "For `cursor`, when there are more")
        String next) {

    /// One area and one need.
    @Schema(name = "UnmetCell")
    public record Cell(
            @Schema(description = "A GSS code, as whoever sent it gave it", examples = "E05999901")
            String area,

            @Schema(examples = "food") String need,

            @Schema(
                    description = "People whose need was declined, expired or had nowhere to go. Of all organisations"
                            + " together never fewer than 5",
                    examples = "12")
            long count) {

        String cursor() {
            return area + "~" + need;
        }
    }
}
