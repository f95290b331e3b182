package org.trellis.directory.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/// Where a place is, by its postcode, outcode, ward or name.
@ApplicationScoped
@Transactional
public class Gazetteer {

    private static final String CENTRE = """
            select lat, lon from (
                select 1 as preference, lat, lon from outcode where code = :outcode
                union all
                select 2, avg(lat), avg(lon) from postcode where outcode = :outcode
                union all
                select 3, lat, lon from ward where code = :ward
                union all
                select 4, avg(lat), avg(lon) from postcode where ward = :ward) as centre
            where lat is not null order by preference limit 1
            """;

    private final Session database;

    Gazetteer(Session database) {
        this.database = database;
    }

    /// The middle of the first outcode, or else of the first ward (by its GSS code), that is known.
    public Optional<Point> centreOf(List<String> outcodes, List<String> wards) {
        if (outcodes.isEmpty() && wards.isEmpty()) {
            return Optional.empty();
        }
        return database.createNativeQuery(CENTRE, Tuple.class)
                .setParameter("outcode", outcodes.isEmpty() ? "" : outcodes.getFirst())
                .setParameter("ward", wards.isEmpty() ? "" : wards.getFirst())
                .getResultStream()
                .map(row -> new Point(row.get(0, Double.class), row.get(1, Double.class)))
                .findFirst();
    }
}
