package org.trellis.directory.areas;

import com.uber.h3core.AreaUnit;
import com.uber.h3core.H3Core;
import com.uber.h3core.PolygonToCellsFlags;
import com.uber.h3core.util.LatLng;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.directory.places.Point;

/// The H3 cells of shapes and places.
@ApplicationScoped
class Cells {

    /// Cells of about 0.1 km², the finest that anything is kept in.
    private static final int FINEST = 9;

    /// Of about 0.7 km²: of wards and outcodes, and of the way around a point.
    static final int USUAL = 8;

    /// Of about 5 km²: the coarsest that anything is turned into.
    private static final int COARSEST = 7;

    /// Of about 12,000 km²: no area that is kept fills a larger one.
    private static final int ROOT = 3;

    private static final int MOST = 4000;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final int CORNERS = 36;

    private final H3Core h3;

    Cells() {
        try {
            h3 = H3Core.newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The cells of this grain that the patch touches; coarser ones of a patch that would have too many.
    List<Long> of(Patch patch, Grain grain) {
        return touching(patch.ring(), grain.resolution(), patch.squareMetres());
    }

    /// The cells that a circle touches.
    List<Long> around(Point middle, int metres) {
        var narrow = Math.cos(Math.toRadians(middle.lat()));
        var ring = IntStream.rangeClosed(0, CORNERS)
                .mapToDouble(corner -> 2 * Math.PI * (corner % CORNERS) / CORNERS)
                .mapToObj(angle -> new Point(
                        middle.lat() + Math.sin(angle) * metres / METRES_PER_DEGREE,
                        middle.lon() + Math.cos(angle) * metres / METRES_PER_DEGREE / narrow))
                .toList();
        return touching(ring, USUAL, Math.PI * metres * metres);
    }

    /// The cells that points stand in, each once.
    List<Long> at(Collection<Point> points) {
        return points.stream().map(point -> cell(point, USUAL)).distinct().toList();
    }

    /// The same area in as few cells as it can be said in; coarser when that is still too many.
    List<Long> few(List<Long> cells) {
        if (cells.isEmpty()) {
            return cells;
        }
        var few = cells;
        while (few.size() > MOST) {
            few = few.stream()
                    .map(cell -> h3.cellToParent(cell, h3.getResolution(cell) - 1))
                    .distinct()
                    .toList();
        }
        return h3.compactCells(few);
    }

    /// The cells by one of which an area covers this very point. A cell is not quite all of its parent, so a point is
    /// in
    /// the cells that it stands in at each size, and in the parents of those.
    Set<Long> covering(Point point) {
        var cells = new LinkedHashSet<Long>();
        for (var size = FINEST; size >= COARSEST; size--) {
            cells.addAll(withParents(cell(point, size)));
        }
        return cells;
    }

    /// The cells by one of which an area overlaps with these.
    Set<Long> overlapping(Collection<Long> cells) {
        var all = new LinkedHashSet<Long>();
        for (var cell : cells) {
            all.addAll(withParents(cell));
            all.addAll(h3.cellToChildren(cell, FINEST));
        }
        return all;
    }

    /// The outline of cells of one size.
    Outline outline(List<Long> cells) {
        return Outline.of(h3.cellsToMultiPolygon(cells, true).stream()
                .map(polygon -> polygon.stream()
                        .map(ring -> ring.stream().map(Cells::position).toList())
                        .toList())
                .toList());
    }

    Point middle(List<Long> cells) {
        var middles = cells.stream().map(h3::cellToLatLng).toList();
        return new Point(
                middles.stream().mapToDouble(at -> at.lat).average().orElseThrow(),
                middles.stream().mapToDouble(at -> at.lng).average().orElseThrow());
    }

    private List<Long> touching(List<Point> ring, int finest, double squareMetres) {
        var size = finest;
        while (size > COARSEST && squareMetres / h3.getHexagonAreaAvg(size, AreaUnit.m2) > MOST) {
            size--;
        }
        var corners =
                ring.stream().map(point -> new LatLng(point.lat(), point.lon())).toList();
        return h3.polygonToCellsExperimental(corners, List.of(), size, PolygonToCellsFlags.containment_overlapping);
    }

    private List<Long> withParents(long cell) {
        return Stream.concat(
                        Stream.of(cell),
                        IntStream.range(ROOT, h3.getResolution(cell)).mapToObj(size -> h3.cellToParent(cell, size)))
                .toList();
    }

    private long cell(Point point, int size) {
        return h3.latLngToCell(point.lat(), point.lon(), size);
    }

    // Five places of a degree are about a metre.
    private static List<Double> position(LatLng at) {
        return List.of(Math.round(at.lng * 1e5) / 1e5, Math.round(at.lat * 1e5) / 1e5);
    }
}
