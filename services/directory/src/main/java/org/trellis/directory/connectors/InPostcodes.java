package org.trellis.directory.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trellis.directory.areas.Patch;
import org.trellis.directory.places.Point;
import org.trellis.directory.places.Postcodes;
import org.trellis.directory.places.Postcodes.Spot;

/// Says a sub-area in postcodes: those that are written, and those whose middle lies in what was drawn.
@ApplicationScoped
class InPostcodes {

    private static final int MOST_AROUND = 5_000;
    private static final int MOST = 200;
    private static final int MOST_WARDS = 20;

    private final Postcodes postcodes;

    InPostcodes(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    /// Streets are in no list that says where they are: they are named, for somebody to add their postcodes.
    SubAreaPostcodes of(SubArea area) {
        var all = new LinkedHashSet<>(List.of(area.postcodes));
        if (area.patch() != null) {
            all.addAll(in(area.patch()));
        }
        if (all.size() > MOST) {
            throw new ConnectorRefusal.TooWide().asException();
        }
        var found = List.copyOf(all);
        var wards = found.isEmpty() ? List.<String>of() : postcodes.wardsOf(found, MOST_WARDS);
        return new SubAreaPostcodes(area.name, found, wards, List.of(area.streets));
    }

    // A sector of which all postcodes lie in it is said by its beginning.
    private TreeSet<String> in(Patch patch) {
        var inside = around(patch).stream()
                .filter(spot -> patch.holds(spot.point()))
                .collect(Collectors.groupingBy(Spot::sector));
        var outcodes = inside.values().stream()
                .map(spots -> spots.getFirst().outcode())
                .collect(Collectors.toSet());
        var sizes = postcodes.sectorsOf(outcodes);
        var told = new TreeSet<String>();
        inside.forEach((sector, spots) -> {
            if (spots.size() == sizes.getOrDefault(sector, 0L)) {
                told.add(sector);
            } else {
                spots.forEach(spot -> told.add(spot.code()));
            }
        });
        return told;
    }

    private List<Spot> around(Patch patch) {
        var lats = new ArrayList<Double>();
        var lons = new ArrayList<Double>();
        patch.ring().forEach(point -> {
            lats.add(point.lat());
            lons.add(point.lon());
        });
        var found = postcodes.between(
                new Point(Collections.min(lats), Collections.min(lons)),
                new Point(Collections.max(lats), Collections.max(lons)),
                MOST_AROUND + 1);
        if (found.size() > MOST_AROUND) {
            throw new ConnectorRefusal.TooWide().asException();
        }
        return found;
    }
}
