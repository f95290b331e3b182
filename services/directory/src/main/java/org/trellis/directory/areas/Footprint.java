package org.trellis.directory.areas;

import java.util.List;
import org.trellis.directory.places.Point;

/// What others may know of an area: its outline on the map, where its middle is, and the cells that it covers. Outline
/// and middle are null of an area that nobody drew.
public record Footprint(Outline outline, Point middle, List<Long> cells) {}
