package org.trellis.directory.listings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.areas.Drawing;
import org.trellis.directory.areas.Grain;
import org.trellis.directory.areas.Outline;

/// Where a group is at home: words, and what a search can compare. All of it is optional.
@Schema(description = "Where a group is at home")
public record Area(
        @Size(max = 200) @Schema(examples = "Harbour ward and the streets behind the mosque")
        String words,

        @Size(max = 60) @Schema(description = "GSS codes of wards", examples = "[\"E05999901\"]")
        List<@Pattern(regexp = "[EWSN]\\d{8}") String> wards,

        @Size(max = 60) @Schema(description = "First halves of postcodes", examples = "[\"EM1\"]")
        List<@Pattern(regexp = "[A-Z]{1,2}[0-9][0-9A-Z]?") String> outcodes,

        @Valid @Schema(description = "Shown to others rounded to about a kilometre")
        Point point,

        @Min(50) @Max(50_000) @Schema(description = "Metres around the point")
        Integer radiusMetres,

        @Schema(
                description = "What the group drew on the map. Read by the group and holders of its `area` card; left"
                        + " out of an edit, it is removed.",
                nullable = true)
        Drawing patch,

        @Schema(
                description = "How coarsely others see the patch; `district` when left out. For the group itself only.",
                nullable = true)
        Grain shownAs,

        @Schema(
                description = "The patch as others see it; follows from the two above, whatever an edit says",
                readOnly = true,
                nullable = true)
        Outline outline) {

    /// WGS 84, within the United Kingdom.
    public record Point(
            @NotNull @DecimalMin("49") @DecimalMax("61") @Schema(examples = "52.6012")
            Double lat,

            @NotNull @DecimalMin("-9") @DecimalMax("3") @Schema(examples = "1.7511")
            Double lon) {

        /// About a kilometre: enough to find a group, too little to find a door.
        Point coarse() {
            return new Point(Math.round(lat * 100) / 100.0, Math.round(lon * 100) / 100.0);
        }
    }

    static final Area NOWHERE = new Area("", List.of(), List.of(), null, null, null, null, null);

    public Area {
        words = words == null ? "" : words.strip();
        wards = wards == null ? List.of() : List.copyOf(wards);
        outcodes = outcodes == null ? List.of() : List.copyOf(outcodes);
    }

    @AssertTrue(message = "a radius needs a point")
    @Schema(hidden = true)
    boolean isRadiusAroundAPoint() {
        return radiusMetres == null || point != null;
    }

    /// The same with what was drawn on the map, as far as the reader may know.
    Area drawn(Drawing exactly, Grain grain, Outline seen) {
        return new Area(words, wards, outcodes, point, radiusMetres, exactly, grain, seen);
    }

    Area coarse() {
        return new Area(
                words, wards, outcodes, point == null ? null : point.coarse(), radiusMetres, patch, shownAs, outline);
    }
}
