package org.trellis.directory.areas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.directory.places.Gazetteer;
import org.trellis.directory.places.Place;

/// Turns areas into what others may know of them, and places into the cells by which areas are found there.
@ApplicationScoped
public class Footprints {

    private final Cells cells;
    private final CellsOfPlaces places;
    private final Gazetteer gazetteer;

    Footprints(Cells cells, CellsOfPlaces places, Gazetteer gazetteer) {
        this.cells = cells;
        this.places = places;
        this.gazetteer = gazetteer;
    }

    /// What may be known of where a group is at home. Nothing finer goes into it than what is shown: the patch in its
    /// grain, and the circle around the point as it is rounded, so that no number of searches tells more. Within a
    /// transaction.
    public Footprint of(Home home) {
        var drawn = home.patch() == null ? List.<Long>of() : cells.of(home.patch(), home.grain());
        var around = home.point() == null || home.radiusMetres() == null
                ? List.<Long>of()
                : cells.around(home.point().coarse(), home.radiusMetres());
        var named = places.of(
                home.outcodes(), home.wards(), () -> cells.at(gazetteer.pointsIn(home.outcodes(), home.wards())));
        var all = Stream.of(drawn, around, named)
                .flatMap(some -> cells.few(some).stream())
                .distinct()
                .toList();
        return new Footprint(outline(home, drawn), drawn.isEmpty() ? null : cells.middle(drawn), all);
    }

    private Outline outline(Home home, List<Long> drawn) {
        if (home.patch() == null) {
            return null;
        }
        return home.grain() == Grain.EXACT
                ? Outline.of(List.of(List.of(home.patch().positions())))
                : cells.outline(drawn);
    }

    /// The cells by one of which an area covers, or overlaps with, this place. Of a whole authority only a point is
    /// known, and who covers that point does not cover the authority: none.
    public Set<Long> here(Place place) {
        return switch (place.precision()) {
            case POINT, POSTCODE -> cells.covering(place.point());
            case OUTCODE -> in(place, List.of(place.outcode()), List.of());
            case WARD -> in(place, List.of(), List.of(place.ward()));
            case AUTHORITY -> Set.of();
        };
    }

    private Set<Long> in(Place place, List<String> outcodes, List<String> wards) {
        var points = gazetteer.pointsIn(outcodes, wards);
        return cells.overlapping(cells.at(points.isEmpty() ? List.of(place.point()) : points));
    }
}
