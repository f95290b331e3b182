package org.trellis.directory.search;

import com.uber.h3core.H3Core;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.trellis.directory.places.Point;

/// The H3 cells that listings are filed under, and how far a search that looks into so many rings of them sees.
@ApplicationScoped
class Hexagons {

    /// Cells of about 36 km²; the resolution that published_need.cell is written in.
    private static final int RESOLUTION = 6;

    /// Shorter than any side of such a cell around the United Kingdom, in metres; a test holds it to that.
    static final int SIDE = 3000;

    /// Each step looks into about four times the area of the one before; the last sees farther than 80 km.
    private static final List<Integer> RINGS = List.of(1, 2, 4, 9, 19);

    private final H3Core h3;

    Hexagons() {
        try {
            h3 = H3Core.newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A disk of cells, and within how many metres of its middle nothing lies outside of it.
    record Disk(Long[] cells, int reach) {}

    long cell(Point point) {
        return h3.latLngToCell(point.lat(), point.lon(), RESOLUTION);
    }

    /// How many disks there are to look through, from the smallest, until everything within the radius was seen.
    static int steps(int radius) {
        return (int) IntStream.range(0, RINGS.size())
                        .takeWhile(step -> reach(RINGS.get(step)) < radius)
                        .count()
                + 1;
    }

    static int reachOf(int step) {
        return reach(RINGS.get(step));
    }

    Disk disk(Point middle, int step) {
        int rings = RINGS.get(step);
        return new Disk(h3.gridDisk(cell(middle), rings).toArray(Long[]::new), reach(rings));
    }

    // Middles of cells n steps apart are at least 1.5 sides times n apart, and a point is at most a side away from
    // its cell's middle; the first cell outside is rings + 1 steps away.
    private static int reach(int rings) {
        return (int) (1.5 * SIDE * (rings + 1)) - 2 * SIDE;
    }
}
