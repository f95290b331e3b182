package org.trellis.directory.areas;

import java.util.List;
import org.trellis.directory.places.Point;

/// Where a group is at home, in all the ways in which it said so. Patch, point and radius may be null.
public record Home(
        Patch patch, Grain grain, Point point, Integer radiusMetres, List<String> wards, List<String> outcodes) {}
