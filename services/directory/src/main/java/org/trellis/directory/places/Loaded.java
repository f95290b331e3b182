package org.trellis.directory.places;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of a file of places.
@Schema(name = "LoadedPlaces")
public record Loaded(
        @Schema(description = "Lines below the header", examples = "904")
        int rows,

        @Schema(description = "Lines that are in the gazetteer now", examples = "900")
        int good,

        @Schema(description = "Lines rightly passed over: terminated postcodes, abolished authorities", examples = "3")
        int skipped,

        @Schema(description = "Lines that cannot be used", examples = "1")
        int bad,

        @Schema(description = "Why, for the first 200 of those")
        List<BadLine> problems) {

    /// One line that cannot be used, and why.
    public record BadLine(
            @Schema(examples = "17") long line,
            @Schema(examples = "lat") String column,
            @Schema(examples = "is not a number") String reason) {}
}
