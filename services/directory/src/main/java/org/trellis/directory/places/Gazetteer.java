package org.trellis.directory.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.trellis.directory.places.Place.Precision;

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

    private static final String POINTS = """
            select lat, lon from postcode where outcode = any (:outcodes)
            union all
            select lat, lon from postcode where ward = any (:wards)
            union all
            select lat, lon from outcode where code = any (:outcodes)
            union all
            select lat, lon from ward where code = any (:wards) and lat is not null
            """;

    private static final String POSTCODE = """
            select p.code || coalesce(', ' || w.name, ''), p.lat, p.lon, p.ward
            from postcode p left join ward w on w.code = p.ward where p.code = :code
            """;

    private static final String TOWN = "select town from outcode where code = :code";

    // The whole name before its beginning, a ward before an authority, both before a post town.
    private static final String NAMED = """
            with wanted as (select lower(unaccent(:name)) as key)
            select label, lat, lon, kind, code from (
                select w.key <> k.key as partly, 1 as rank, 'ward' as kind, w.code, w.name || ', ' || w.district as label,
                    coalesce(w.lat, (select avg(p.lat) from postcode p where p.ward = w.code)) as lat,
                    coalesce(w.lon, (select avg(p.lon) from postcode p where p.ward = w.code)) as lon
                from wanted k join ward w on w.key >= k.key and w.key < k.key || chr(1114111)
                union all
                select k.key not in (a.key, a.official_key), 2, 'authority', a.code, a.name, a.lat, a.lon
                from wanted k join local_authority a on a.key >= k.key and a.key < k.key || chr(1114111)
                    or a.official_key >= k.key and a.official_key < k.key || chr(1114111)
                union all
                select o.key <> k.key, 3, 'outcode', o.code, o.town || ' (' || o.code || ')', o.lat, o.lon
                from wanted k join outcode o on o.key >= k.key and o.key < k.key || chr(1114111)) as named
            where lat is not null order by partly, rank, code limit 1
            """;

    private static final String WARD = """
            select w.name || ', ' || w.district,
                coalesce(w.lat, (select avg(p.lat) from postcode p where p.ward = w.code)) as lat,
                coalesce(w.lon, (select avg(p.lon) from postcode p where p.ward = w.code))
            from ward w where w.code = :code
            """;

    private static final Pattern WARD_CODE = Pattern.compile("[EWSN]\\d{8}");

    private final Session database;

    Gazetteer(Session database) {
        this.database = database;
    }

    /// The middle of the first outcode, or else of the first ward (by its GSS code), that is known.
    public Optional<Point> centreOf(List<String> outcodes, List<String> wards) {
        if (outcodes.isEmpty() && wards.isEmpty()) {
            return Optional.empty();
        }
        var first = Map.of(
                "outcode",
                outcodes.isEmpty() ? "" : outcodes.getFirst(),
                "ward",
                wards.isEmpty() ? "" : wards.getFirst());
        return one(CENTRE, first).map(row -> point(row, 0));
    }

    /// The points that are known to lie in these outcodes and wards (by their GSS codes).
    public List<Point> pointsIn(List<String> outcodes, List<String> wards) {
        if (outcodes.isEmpty() && wards.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery(POINTS, Tuple.class)
                .setParameter("outcodes", outcodes.toArray(String[]::new))
                .setParameter("wards", wards.toArray(String[]::new))
                .getResultStream()
                .map(row -> point(row, 0))
                .toList();
    }

    /// The place that these words name, or the code of a ward; a postcode that is not known stands for its first half.
    public Optional<Place> find(String words) {
        if (WARD_CODE.matcher(words).matches()) {
            return byWard(words);
        }
        var postcode = Postcode.of(words);
        if (postcode.isPresent()) {
            var outcode = postcode.get().outcode();
            return byPostcode(postcode.get()).or(() -> byOutcode(outcode));
        }
        return Postcode.outcode(words).flatMap(this::byOutcode).or(() -> byName(PlaceName.key(words)));
    }

    private Optional<Place> byPostcode(Postcode postcode) {
        return one(POSTCODE, Map.of("code", postcode.toString()))
                .map(row -> new Place(
                        row.get(0, String.class),
                        point(row, 1),
                        Precision.POSTCODE,
                        postcode.outcode(),
                        row.get(3, String.class),
                        null));
    }

    private Optional<Place> byOutcode(String outcode) {
        return centreOf(List.of(outcode), List.of()).map(point -> {
            var town = one(TOWN, Map.of("code", outcode)).map(row -> outcode + ", " + row.get(0, String.class));
            return new Place(town.orElse(outcode), point, Precision.OUTCODE, outcode, null, null);
        });
    }

    private Optional<Place> byWard(String code) {
        return one(WARD, Map.of("code", code))
                .filter(row -> row.get(1) != null)
                .map(row -> new Place(row.get(0, String.class), point(row, 1), Precision.WARD, null, code, null));
    }

    private Optional<Place> byName(String key) {
        if (key.length() < 2) {
            return Optional.empty();
        }
        return one(NAMED, Map.of("name", key)).map(row -> {
            var code = row.get(4, String.class);
            return switch (row.get(3, String.class)) {
                case "ward" -> new Place(row.get(0, String.class), point(row, 1), Precision.WARD, null, code, null);
                case "outcode" ->
                    new Place(row.get(0, String.class), point(row, 1), Precision.OUTCODE, code, null, null);
                default -> new Place(row.get(0, String.class), point(row, 1), Precision.AUTHORITY, null, null, code);
            };
        });
    }

    private Optional<Tuple> one(String sql, Map<String, String> values) {
        var query = database.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    private static Point point(Tuple row, int from) {
        return new Point(row.get(from, Double.class), row.get(from + 1, Double.class));
    }
}
