package org.trellis.directory.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// Reads what is public, in the order of its ids: one statement for a page, and one for how many there are.
@ApplicationScoped
class Entries {

    private static final String COLUMNS = """
            p.listing_id, p.origin, p.name, p.summary, p.not_offered, p.offers, p.languages, p.area_words, p.wards,
            p.outcodes, p.lat, p.lon, cast(p.outline as text) as area_outline, p.confirmed_at, p.modified_at,
            p.paused_until, cast(p.hours as text) as written, cast(p.about as text) as said, p.note, p.note_until, p.link
            """;

    private final Session database;

    Entries(Session database) {
        this.database = database;
    }

    @Transactional
    List<Entry> page(Selection selection, int rows, long skipped) {
        var sql = "select %s from published_listing p where %s order by p.listing_id limit :rows offset :skipped"
                .formatted(COLUMNS, selection.condition());
        return entries(sql, selection, Map.of("rows", rows, "skipped", skipped));
    }

    /// Those after this id: to read all of them without skipping more and more.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Entry> after(UUID id, Selection selection, int rows) {
        var sql =
                "select %s from published_listing p where %s and p.listing_id > :after order by p.listing_id limit :rows"
                        .formatted(COLUMNS, selection.condition());
        return entries(sql, selection, Map.of("rows", rows, "after", id));
    }

    @Transactional
    Optional<Entry> one(UUID id, boolean placed) {
        return page(Selection.of(id, placed), 1, 0).stream().findFirst();
    }

    @Transactional
    long count(Selection selection) {
        var sql = "select count(*) from published_listing p where " + selection.condition();
        return filled(database.createNativeQuery(sql, Long.class), selection.values())
                .getSingleResult();
    }

    private List<Entry> entries(String sql, Selection selection, Map<String, Object> more) {
        var query = filled(database.createNativeQuery(sql, Tuple.class), selection.values());
        return filled(query, more).getResultStream().map(Entry::of).toList();
    }

    private static <T> NativeQuery<T> filled(NativeQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
