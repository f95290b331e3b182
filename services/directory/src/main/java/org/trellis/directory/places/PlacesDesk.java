package org.trellis.directory.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;

/// Suggests places to somebody who is typing one.
@ApplicationScoped
@Transactional
class PlacesDesk {

    private static final String BEGINNING_WITH = """
            with wanted as (select lower(unaccent(:key)) as key)
            (select 'postcode' as kind, code, code as label, lat, lon, code = :postcode as whole from postcode
             where code >= :postcode and code < :postcode || chr(1114111) order by code limit :limit)
            union all
            (select 'outcode', code, code || ', ' || town, lat, lon, code = :code from outcode
             where code >= :code and code < :code || chr(1114111) order by code limit :limit)
            union all
            (select 'ward', code, name || ', ' || district, lat, lon, w.key = k.key from wanted k
             join ward w on w.key >= k.key and w.key < k.key || chr(1114111) order by w.key, code limit :limit)
            union all
            (select 'ward', code, name || ', ' || district, lat, lon, true from ward where code = :code)
            union all
            (select 'authority', code, name, lat, lon, k.key in (a.key, a.official_key) from wanted k
             join local_authority a on a.key >= k.key and a.key < k.key || chr(1114111)
                or a.official_key >= k.key and a.official_key < k.key || chr(1114111) order by a.key, code limit :limit)
            union all
            (select 'authority', code, name, lat, lon, true from local_authority where code = :code)
            union all
            (select 'country', c.code, c.name, null, null, k.key = c.key or c.code = :code from wanted k
             join (values ('E92000001', 'England', 'england'), ('N92000002', 'Northern Ireland', 'northern ireland'),
                ('S92000003', 'Scotland', 'scotland'), ('W92000004', 'Wales', 'wales')) as c (code, name, key)
             on c.key >= k.key and c.key < k.key || chr(1114111) or c.code = :code)
            limit :limit
            """;

    // Wards come with the name of the place that they lie in, as the register of authorities calls it.
    private static final String WARDS_OF = """
            select w.code, w.name || ', ' || w.district, w.lat, w.lon from local_authority a
            join ward w on btrim(regexp_replace(regexp_replace(lower(w.district), '[''’`]', '', 'g'),
                '[^[:alnum:]]+', ' ', 'g')) in (a.key, a.official_key)
            where a.code = :code order by w.name, w.code limit 300
            """;

    /// Sorts after everything that is written in letters and digits, so that nothing begins with it.
    private static final String NOTHING = "~";

    private final Session database;

    PlacesDesk(Session database) {
        this.database = database;
    }

    List<PlaceView> beginningWith(String typed, int limit) {
        var key = PlaceName.key(typed);
        return database.createNativeQuery(BEGINNING_WITH, Object[].class)
                .setParameter("key", key.isEmpty() ? NOTHING : key)
                .setParameter("postcode", Postcode.begun(typed).orElse(NOTHING))
                .setParameter("code", key.isEmpty() ? NOTHING : key.toUpperCase(Locale.ROOT))
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new PlaceView(
                        (String) row[0], (String) row[1], (String) row[2], (Boolean) row[5], (Double) row[3], (Double)
                                row[4]))
                .toList();
    }

    /// Of a local authority, by name; none for what is none.
    List<PlaceView> wardsOf(String authority) {
        return database.createNativeQuery(WARDS_OF, Object[].class)
                .setParameter("code", authority)
                .getResultStream()
                .map(row ->
                        new PlaceView("ward", (String) row[0], (String) row[1], true, (Double) row[2], (Double) row[3]))
                .toList();
    }
}
