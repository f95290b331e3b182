package org.trellis.signposting.leaflets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A leaflet as whoever handed it out sees it. It never tells whether anybody came.
@Schema(name = "Leaflet")
public record LeafletView(
        UUID id,

        @Schema(
                description = "For the text. Whoever somebody came to may enter it, once; it says nothing of who came",
                examples = "7K4M2-9QXBT")
        String code,

        @Schema(examples = "food") String need,
        @Schema(examples = "EM1") String place,

        @Schema(
                enumeration = {"en", "cy", "pl"},
                examples = "en")
        String language,

        @Schema(description = "A day in London", examples = "2026-11-30")
        LocalDate handedOn,

        @Schema(description = "The last day on which the code can be entered", examples = "2027-02-28")
        LocalDate usableUntil,

        List<Place> targets) {

    /// Somewhere to go.
    @Schema(name = "LeafletTarget")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Schema(description = "The organisation, or whoever keeps the pathway")
            UUID organisationId,

            @Schema(description = "Absent where the organisation itself is meant")
            UUID pathwayId,

            @Schema(description = "Whether it is the one for when the others cannot help")
            boolean fallback,

            @Schema(description = "Whether a signpost stands in its inbox, because it takes them from you")
            boolean signposted) {}
}
