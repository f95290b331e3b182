package org.trellis.directory.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/// Tells which areas a place lies in, as far as its postcodes tell.
@ApplicationScoped
@Transactional
class AreasDesk {

    private static final String AREAS = """
            with here as (
                select distinct ward, authority from postcode
                where code = :postcode or outcode = :outcode or ward = :ward)
            (select 'ward' as kind, w.code, w.name from ward w
             where w.code = :ward or :authority = '' and w.code in (select ward from here) order by w.name, w.code)
            union all
            (select 'authority', a.code, a.name from local_authority a
             where a.code = :authority or a.code in (select authority from here) order by a.name, a.code)
            """;

    private final Gazetteer gazetteer;
    private final Session database;

    AreasDesk(Gazetteer gazetteer, Session database) {
        this.gazetteer = gazetteer;
        this.database = database;
    }

    AreasView of(String words) {
        var place = gazetteer.find(words).orElseThrow(() -> new PlacesRefusal.PlaceUnknown().asException());
        var found = new ArrayList<>(database.createNativeQuery(AREAS, Object[].class)
                .setParameter(
                        "postcode",
                        only(
                                place,
                                Place.Precision.POSTCODE,
                                Postcode.of(words).map(Postcode::toString).orElse("")))
                .setParameter("outcode", only(place, Place.Precision.OUTCODE, place.outcode()))
                .setParameter("ward", only(place, Place.Precision.WARD, place.ward()))
                .setParameter("authority", only(place, Place.Precision.AUTHORITY, place.authority()))
                .getResultStream()
                .map(row -> new AreasView.Area((String) row[0], (String) row[1], (String) row[2]))
                .toList());
        found.addAll(countries(found));
        return new AreasView(place.label(), List.copyOf(found));
    }

    private static String only(Place place, Place.Precision precision, String code) {
        return place.precision() == precision ? code : "";
    }

    // The letter that a GSS code begins with.
    private static List<AreasView.Area> countries(List<AreasView.Area> areas) {
        return areas.stream()
                .map(area -> switch (area.code().charAt(0)) {
                    case 'E' -> new AreasView.Area("country", "E92000001", "England");
                    case 'W' -> new AreasView.Area("country", "W92000004", "Wales");
                    case 'S' -> new AreasView.Area("country", "S92000003", "Scotland");
                    default -> new AreasView.Area("country", "N92000002", "Northern Ireland");
                })
                .distinct()
                .toList();
    }
}
