package org.trellis.directory.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/// Postcodes as parts of the map: which stand where, how many begin alike, and in which wards they lie.
@ApplicationScoped
@Transactional
public class Postcodes {

    /// A whole postcode, and where its middle is.
    public record Spot(String code, Point point) {

        /// "EM1 2" of "EM1 2AB".
        public String sector() {
            return code.substring(0, code.length() - 2);
        }

        public String outcode() {
            return code.substring(0, code.indexOf(' '));
        }
    }

    private static final String BETWEEN = """
            select code, lat, lon from postcode
            where lat between :south and :north and lon between :west and :east order by code limit :most
            """;

    private static final String SECTORS = """
            select left(code, -2) as sector, count(*) as number from postcode
            where outcode = any (:outcodes) group by sector
            """;

    // The space behind a district keeps EM12 out of EM1; every code that begins so is a range of the key.
    private static final String WARDS = """
            select p.ward from unnest(cast(:parts as text[])) as t (part)
            cross join lateral (select case when part like '% %' then part else part || ' ' end collate "C" as begun) b
            join postcode p on p.code >= b.begun and p.code < b.begun || chr(1114111)
            where p.ward is not null group by p.ward order by count(*) desc, p.ward limit :most
            """;

    private final Session database;

    Postcodes(Session database) {
        this.database = database;
    }

    /// Those between two corners, no more than so many.
    public List<Spot> between(Point southWest, Point northEast, int most) {
        return database.createNativeQuery(BETWEEN, Tuple.class)
                .setParameter("south", southWest.lat())
                .setParameter("north", northEast.lat())
                .setParameter("west", southWest.lon())
                .setParameter("east", northEast.lon())
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Spot(
                        row.get(0, String.class), new Point(row.get(1, Double.class), row.get(2, Double.class))))
                .toList();
    }

    /// How many postcodes there are in each sector of these districts.
    public Map<String, Long> sectorsOf(Collection<String> outcodes) {
        var sizes = new HashMap<String, Long>();
        database.createNativeQuery(SECTORS, Tuple.class)
                .setParameter("outcodes", outcodes.toArray(String[]::new))
                .getResultStream()
                .forEach(row -> sizes.put(row.get(0, String.class), row.get(1, Long.class)));
        return sizes;
    }

    /// The wards that postcodes, or those that begin so, lie in: those with the most of them first.
    public List<String> wardsOf(Collection<String> parts, int most) {
        return database.createNativeQuery(WARDS, String.class)
                .setParameter("parts", parts.toArray(String[]::new))
                .setParameter("most", most)
                .getResultList();
    }
}
