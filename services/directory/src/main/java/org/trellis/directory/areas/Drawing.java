package org.trellis.directory.areas;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A part of the map as it travels: a GeoJSON polygon of one ring, longitude before latitude.
@Schema(
        name = "Drawing",
        description = "GeoJSON: one closed ring of at most 100 points that does not cross itself, around at most"
                + " 2,000 km²")
public record Drawing(
        @Schema(enumeration = "Polygon", examples = "Polygon")
        String type,

        @Schema(
                description = "Longitude before latitude; the last point is the first again",
                examples = "[[[1.74, 52.6], [1.76, 52.6], [1.76, 52.61], [1.74, 52.6]]]")
        List<List<List<Double>>> coordinates) {

    static final String TYPE = "Polygon";
}
