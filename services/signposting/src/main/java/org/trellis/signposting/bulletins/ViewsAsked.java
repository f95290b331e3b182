package org.trellis.signposting.bulletins;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an ask for views must say, so that it is no box to be ticked.
@Schema(name = "ViewsAsked")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ViewsAsked(
        @Size(max = 200) @Schema(description = "Who decides", examples = "The cabinet member for housing")
        String decides,

        @Schema(description = "By when they decide; views are taken until then", examples = "2026-12-14")
        LocalDate decideBy,

        @Size(max = 500)
        @Schema(description = "What happens then", examples = "The plan is published, with what was changed and why.")
        String then,

        @Schema(description = "By when you say to all who were asked what happened", examples = "2027-01-15")
        LocalDate outcomeBy) {}
