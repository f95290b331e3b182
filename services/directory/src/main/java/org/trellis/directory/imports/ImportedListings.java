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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.trellis.directory.batches.Batches;
import org.trellis.directory.notlisted.NotListed;
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

    private static final String TAKE_OUT = """
            delete from imported_listing
            where organisation_id = :me and id = any (:ids) and state in ('held', 'published') returning id
            """;

    private static final String PUT_BACK = """
            update imported_listing i set kin_key = b.kin_key, content_key = b.content_key, name = b.name,
                area_words = b.area_words, outcodes = b.outcodes, lat = b.lat, lon = b.lon, link = b.link,
                summary = b.summary, started = b.started, changed_at = :now
            from unnest(:ids, :befores) as r (id, before),
                jsonb_to_record(cast(r.before as jsonb)) as b (kin_key text, content_key text, name text,
                    area_words text, outcodes text[], lat double precision, lon double precision, link text,
                    summary text, started text)
            where i.organisation_id = :me and i.id = r.id and i.state in ('held', 'published')
            returning i.id, i.state
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
    private final Batches batches;
    private final NotListed notListed;
    private final InstantSource clock;

    ImportedListings(
            EntityManager database,
            ObjectMapper json,
            Acting acting,
            Published published,
            Batches batches,
            NotListed notListed,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.acting = acting;
        this.published = published;
        this.batches = batches;
        this.notListed = notListed;
        this.clock = clock;
    }

    /// Takes in what is new or says something else than before, as part of the batch that is asked for then; a dry run
    /// has none, and stops short of writing.
    Outcome take(List<ImportedRow> rows, Supplier<UUID> begun) {
        var known = known(rows);
        var gone = goneKin(rows);
        var speaking = speakForThemselves(rows);
        var changed = new ArrayList<ImportedRow>();
        var shown = new ArrayList<UUID>();
        var outcome = Outcome.NONE;
        for (var row : rows) {
            var before = known.get(row.rowKey());
            if (before == null ? gone.contains(row.kinKey()) || speaking.contains(row.rowKey()) : before.isGone()) {
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
        if (begun != null && !changed.isEmpty()) {
            var batch = begun.get();
            batches.remember(batch, changed.stream().map(ImportedRow::rowKey).toList());
            batches.rememberNew(batch, write(changed));
            batches.count(batch, outcome.created(), outcome.updated());
            published.show(shown);
        }
        return outcome;
    }

    /// The keys of rows that a group has claimed, in this list or in anybody's.
    private Set<String> speakForThemselves(List<ImportedRow> rows) {
        var marks = rows.stream()
                .collect(Collectors.toMap(
                        ImportedRow::rowKey, row -> notListed.marks(row.name(), row.outcodes(), row.link())));
        var left = notListed.among(marks.values().stream().flatMap(List::stream).toList());
        return marks.entrySet().stream()
                .filter(row -> row.getValue().stream().anyMatch(left::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Puts back what an import changed, and takes out what it brought.
    @SuppressWarnings("unchecked")
    void putBack(List<Batches.Change> changes) {
        var brought = changes.stream()
                .filter(change -> change.before() == null)
                .map(Batches.Change::listing)
                .toList();
        if (!brought.isEmpty()) {
            published.hide(database.createNativeQuery(TAKE_OUT, UUID.class)
                    .setParameter("me", me())
                    .setParameter("ids", brought.toArray(UUID[]::new))
                    .getResultList());
        }
        var changed = changes.stream().filter(change -> change.before() != null).toList();
        if (!changed.isEmpty()) {
            List<Object[]> rows = database.createNativeQuery(PUT_BACK, Object[].class)
                    .setParameter("me", me())
                    .setParameter("now", clock.instant())
                    .setParameter(
                            "ids", changed.stream().map(Batches.Change::listing).toArray(UUID[]::new))
                    .setParameter(
                            "befores",
                            changed.stream().map(Batches.Change::before).toArray(String[]::new))
                    .getResultList();
            published.show(rows.stream()
                    .filter(row -> row[1].equals("published"))
                    .map(row -> (UUID) row[0])
                    .toList());
        }
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

    /// Returns the ids that rows have which were not there before.
    private List<UUID> write(List<ImportedRow> rows) {
        var columns = rows.stream().map(ImportedListings::columns).toList();
        try {
            database.createNativeQuery(WRITE)
                    .setParameter("me", me())
                    .setParameter("now", clock.instant())
                    .setParameter("rows", json.writeValueAsString(columns))
                    .executeUpdate();
            return columns.stream().map(row -> (UUID) row.get("id")).toList();
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
