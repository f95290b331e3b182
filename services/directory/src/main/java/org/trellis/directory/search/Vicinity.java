package org.trellis.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.directory.places.Point;

/// For other features that look for listings around a place as search does.
@ApplicationScoped
public class Vicinity {

    /// From `lat` and `lon` of a row to the point `:lat`, `:lon`, in SQL.
    public static final String METRES = SearchSql.METRES;

    private final Hexagons hexagons;

    Vicinity(Hexagons hexagons) {
        this.hexagons = hexagons;
    }

    /// The cells that listings are filed under within so many metres of the point, and some more.
    public Long[] cells(Point middle, int metres) {
        return hexagons.disk(middle, Hexagons.steps(metres) - 1).cells();
    }
}
