package org.trellis.directory.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The rows that the institution acted for has imported. Takes them in by the batch, in two round trips.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportedListings {

    // In the order of their keys, so that two imports of one list at the same moment wait for each other.
    private static final String KNOWN = """
            select row_key, content_key, state, id from imported_listing
            where organisation_id = :me and row_key = any (:keys) order by row_key for update
            """;

    private static final String GONE_KIN = """
            select distinct kin_key from imported_listing
            where organisation_id = :me and kin_key = any (:keys) and state in ('claimed', 'removed')
            """;

    private static final String WRITE = """
            insert into imported_listing (id, organisation_id, row_key, kin_key, content_key, name, area_words,
                outcodes, lat, lon, link, summary, started, state, changed_at)
            select r.id, :me, r.row_key, r.kin_key, r.content_key, r.name, r.area_words,
                r.outcodes, r.lat, r.lon, r.link, r.summary, r.started, 'held', :now
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, row_key text, kin_key text, content_key text,
                name text, area_words text, outcodes text[], lat double precision, lon double precision, link text,
                summary text, started text)
            order by r.row_key
            on conflict (organisation_id, row_key) do update set
                kin_key = excluded.kin_key, content_key = excluded.content_key, name = excluded.name,
                area_words = excluded.area_words, outcodes = excluded.outcodes, lat = excluded.lat,
                lon = excluded.lon, link = excluded.link, summary = excluded.summary, started = excluded.started,
                changed_at = excluded.changed_at
            where imported_listing.state in ('held', 'published')
            """;

    private static final String WAITING = """
            select count(*) from imported_listing
            where organisation_id = :me and state = 'held' and statement_id is null
            """;

    private record Known(String content, String state, UUID id) {

        boolean isGone() {
            return state.equals("claimed") || state.equals("removed");
        }
    }

    private final EntityManager database;
    private final ObjectMapper json;
    private final Acting acting;
    private final Published published;
    private final InstantSource clock;

    ImportedListings(
            EntityManager database, ObjectMapper json, Acting acting, Published published, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.acting = acting;
        this.published = published;
        this.clock = clock;
    }

    /// Takes in what is new or says something else than before; a dry run stops short of writing.
    Outcome take(List<ImportedRow> rows, boolean dryRun) {
        var known = known(rows);
        var gone = goneKin(rows);
        var changed = new ArrayList<ImportedRow>();
        var shown = new ArrayList<UUID>();
        var outcome = Outcome.NONE;
        for (var row : rows) {
            var before = known.get(row.rowKey());
            if (before == null ? gone.contains(row.kinKey()) : before.isGone()) {
                outcome = outcome.plus(new Outcome(0, 0, 0, 1));
            } else if (before != null && before.content().equals(row.contentKey())) {
                outcome = outcome.plus(new Outcome(0, 0, 1, 0));
            } else {
                outcome = outcome.plus(before == null ? new Outcome(1, 0, 0, 0) : new Outcome(0, 1, 0, 0));
                changed.add(row);
                if (before != null && before.state().equals("published")) {
                    shown.add(before.id());
                }
            }
        }
        if (!dryRun && !changed.isEmpty()) {
            write(changed);
            published.show(shown);
        }
        return outcome;
    }

    int waiting() {
        return ((Number) database.createNativeQuery(WAITING)
                        .setParameter("me", me())
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Known> known(List<ImportedRow> rows) {
        List<Object[]> found = database.createNativeQuery(KNOWN, Object[].class)
                .setParameter("me", me())
                .setParameter("keys", rows.stream().map(ImportedRow::rowKey).toArray(String[]::new))
                .getResultList();
        var known = new HashMap<String, Known>();
        found.forEach(f -> known.put((String) f[0], new Known((String) f[1], (String) f[2], (UUID) f[3])));
        return known;
    }

    @SuppressWarnings("unchecked")
    private Set<String> goneKin(List<ImportedRow> rows) {
        List<String> gone = database.createNativeQuery(GONE_KIN, String.class)
                .setParameter("me", me())
                .setParameter("keys", rows.stream().map(ImportedRow::kinKey).toArray(String[]::new))
                .getResultList();
        return new HashSet<>(gone);
    }

    private void write(List<ImportedRow> rows) {
        var columns = rows.stream().map(ImportedListings::columns).toList();
        try {
            database.createNativeQuery(WRITE)
                    .setParameter("me", me())
                    .setParameter("now", clock.instant())
                    .setParameter("rows", json.writeValueAsString(columns))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> columns(ImportedRow row) {
        var columns = new HashMap<String, Object>();
        columns.put("id", UuidCreator.getTimeOrderedEpoch());
        columns.put("row_key", row.rowKey());
        columns.put("kin_key", row.kinKey());
        columns.put("content_key", row.contentKey());
        columns.put("name", row.name());
        columns.put("area_words", row.place().words());
        columns.put("outcodes", row.outcodes());
        columns.put("lat", row.place().lat());
        columns.put("lon", row.place().lon());
        columns.put("link", row.link());
        columns.put("summary", row.summary());
        columns.put("started", row.started());
        return columns;
    }

    private UUID me() {
        return acting.needed().value();
    }
}
