package org.trellis.directory.openreferral;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.search.Vicinity;

/// Which listings are asked for. Each part but the lists may be null; `here` are cells by one of which an area covers a
/// place, `around` cells and metres around one.
record Selection(
        List<String> patterns,
        String need,
        boolean anyNeed,
        UUID listing,
        Instant modifiedAfter,
        boolean placed,
        Long[] here,
        Around around) {

    /// Within so many metres of a point, which lies in the middle of the cells.
    record Around(Long[] cells, double lat, double lon, int metres) {}

    static Selection of(UUID listing, boolean placed) {
        return new Selection(List.of(), null, false, listing, null, placed, null, null);
    }

    /// The condition in SQL, about `p`.
    String condition() {
        var sql = new StringBuilder("true");
        for (var i = 0; i < patterns.size(); i++) {
            sql.append(" and p.words like :pattern").append(i);
        }
        add(sql, need, " and p.offers @> cast(:needs as text[])");
        add(sql, anyNeed ? true : null, " and p.offers <> '{}'");
        add(sql, listing, " and p.listing_id = :listing");
        add(sql, modifiedAfter, " and p.modified_at >= :modifiedAfter");
        add(sql, placed ? true : null, " and p.lat is not null");
        add(sql, here, " and p.listing_id in (select listing_id from published_cell where cell = any (:here))");
        add(
                sql,
                around,
                " and p.listing_id in (select listing_id from published_need where need = 'any' and cell = any (:cells)"
                        + " and " + Vicinity.METRES + " <= :metres)");
        return sql.toString();
    }

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        for (var i = 0; i < patterns.size(); i++) {
            values.put("pattern" + i, patterns.get(i));
        }
        add(values, "needs", need == null ? null : new String[] {need});
        add(values, "listing", listing);
        add(values, "modifiedAfter", modifiedAfter);
        add(values, "here", here);
        if (around != null) {
            values.put("cells", around.cells());
            values.put("lat", around.lat());
            values.put("lon", around.lon());
            values.put("metres", around.metres());
        }
        return values;
    }

    private static void add(StringBuilder sql, Object given, String condition) {
        if (given != null) {
            sql.append(condition);
        }
    }

    private static void add(Map<String, Object> values, String name, Object given) {
        if (given != null) {
            values.put(name, given);
        }
    }
}
