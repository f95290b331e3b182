package org.trellis.directory.places;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somewhere on the map, in degrees (WGS 84).
@Schema(name = "Spot", description = "WGS 84")
public record Point(double lat, double lon) {

    private static final double NORTH = 61;
    private static final double SOUTH = 49;
    private static final double WEST = -9;
    private static final double EAST = 3;

    /// Whether it lies in or around the United Kingdom; the distances between points rest on that.
    @JsonIgnore
    public boolean isNearby() {
        return lat >= SOUTH && lat <= NORTH && lon >= WEST && lon <= EAST;
    }

    /// To about a kilometre: what is published of where a group is.
    public Point coarse() {
        return new Point(Math.round(lat * 100) / 100.0, Math.round(lon * 100) / 100.0);
    }
}
