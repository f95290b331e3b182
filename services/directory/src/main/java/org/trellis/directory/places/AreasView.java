package org.trellis.directory.places;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The areas that a place lies in.
@Schema(name = "AreasOfPlace")
public record AreasView(
        @Schema(description = "The place, as it was understood", examples = "EM1 1AA, Harbour")
        String label,

        @Schema(description = "The narrowest first") List<Area> areas) {

    /// One area.
    @Schema(name = "AreaOfPlace")
    public record Area(
            @Schema(
                    enumeration = {"ward", "authority", "country"},
                    examples = "ward")
            String kind,

            @Schema(description = "GSS code", examples = "E05999901")
            String code,

            @Schema(examples = "Harbour") String name) {}
}
