package org.trellis.directory.areas;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.trellis.directory.places.Point;

/// A part of the map that somebody drew, and that can be kept: one closed line that does not cross itself.
public record Patch(List<Point> ring) {

    private static final int MOST_POINTS = 100;
    private static final double MOST_SQUARE_METRES = 2000e6;
    private static final double METRES_PER_DEGREE = 111_195;

    /// Refuses what is too long, broken, too large or elsewhere.
    public static Patch of(Drawing drawing) {
        var ring = new Patch(ring(drawing));
        ring.hold();
        return ring;
    }

    /// As the database keeps it.
    public static Patch read(String json) {
        return new Patch(ring(Outline.read(json, Drawing.class)));
    }

    public Drawing drawing() {
        return new Drawing(Drawing.TYPE, List.of(positions()));
    }

    public String json() {
        return Outline.write(drawing());
    }

    /// Whether the point lies in it or on its line.
    public boolean holds(Point point) {
        var plane = polygon();
        return plane.covers(plane.getFactory().createPoint(onPlane(point, narrow())));
    }

    double squareMetres() {
        return polygon().getArea();
    }

    List<List<Double>> positions() {
        return ring.stream().map(point -> List.of(point.lon(), point.lat())).toList();
    }

    private static List<Point> ring(Drawing drawing) {
        if (!Drawing.TYPE.equals(drawing.type())
                || drawing.coordinates() == null
                || drawing.coordinates().size() != 1
                || drawing.coordinates().getFirst() == null) {
            throw new PatchRefusal.Broken().asException();
        }
        var positions = drawing.coordinates().getFirst();
        if (positions.size() > MOST_POINTS + 1) {
            throw new PatchRefusal.TooLong().asException();
        }
        return positions.stream().map(Patch::point).toList();
    }

    private static Point point(List<Double> position) {
        if (position == null
                || position.size() < 2
                || !isDegrees(position.get(0), 180)
                || !isDegrees(position.get(1), 90)) {
            throw new PatchRefusal.Broken().asException();
        }
        return new Point(position.get(1), position.get(0));
    }

    private static boolean isDegrees(Double number, int most) {
        return number != null && Math.abs(number) <= most;
    }

    private void hold() {
        if (ring.size() < 4 || !ring.getFirst().equals(ring.getLast()) || !new IsValidOp(polygon()).isValid()) {
            throw new PatchRefusal.Broken().asException();
        }
        if (squareMetres() > MOST_SQUARE_METRES) {
            throw new PatchRefusal.TooLarge().asException();
        }
        if (!ring.stream().allMatch(Point::isNearby)) {
            throw new PatchRefusal.Elsewhere().asException();
        }
    }

    // On a plane that is true to size around the middle of the ring: near enough for anything that may be kept.
    private Polygon polygon() {
        var narrow = narrow();
        return new GeometryFactory()
                .createPolygon(
                        ring.stream().map(point -> onPlane(point, narrow)).toArray(Coordinate[]::new));
    }

    private double narrow() {
        var middle = ring.stream().mapToDouble(Point::lat).average().orElseThrow();
        return Math.cos(Math.toRadians(middle)) * METRES_PER_DEGREE;
    }

    private static Coordinate onPlane(Point point, double narrow) {
        return new Coordinate(point.lon() * narrow, point.lat() * METRES_PER_DEGREE);
    }
}
