package org.trellis.directory.connectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.areas.Drawing;
import org.trellis.directory.areas.Patch;

/// A part of a group's area and who is asked in it. For the group's own people only.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SubArea")
record SubAreaView(
        UUID id,
        String name,
        List<String> streets,
        List<String> postcodes,

        @Schema(description = "Absent where nothing is drawn")
        Drawing drawing,

        @Schema(description = "In the order in which they were asked")
        List<ConnectorView> connectors,

        @Schema(description = "Why the place that was asked for is in it; absent in a plain list")
        Fit fits,

        @Schema(description = "The ETag says the same") int version) {

    static SubAreaView of(SubArea area, List<ConnectorView> connectors, Fit fits) {
        return new SubAreaView(
                area.id,
                area.name,
                List.of(area.streets),
                List.of(area.postcodes),
                drawing(area.patch()),
                connectors,
                fits,
                area.version);
    }

    private static Drawing drawing(Patch patch) {
        return patch == null ? null : patch.drawing();
    }

    String etag() {
        return "\"" + version + "\"";
    }
}
