package org.trellis.signposting.thanks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody's thanks, for the group alone.
@Schema(name = "Thank")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThankView(
        UUID id,

        @Schema(description = "Absent for a resident, and for an organisation that you may not know")
        UUID organisationId,

        @Schema(examples = "The soup on Tuesday was just right. Thank you all.")
        String words,

        @Schema(description = "The day alone", examples = "2026-11-30")
        LocalDate cameOn,

        boolean putAway) {

    /// Some of them, newest first.
    @Schema(name = "ThankPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            List<ThankView> items,

            @Schema(description = "For `cursor`, when there are more")
            UUID next) {}

    /// Puts one away, or back.
    @Schema(name = "ThankFiling")
    public record Filing(
            @NotNull @Schema(description = "True puts it away, false puts it back")
            Boolean filed) {}

    /// Whether the group wants thanks here.
    @Schema(name = "ThanksDoor")
    public record Door(
            @NotNull @Schema(description = "False where it wants none")
            Boolean open) {}
}
