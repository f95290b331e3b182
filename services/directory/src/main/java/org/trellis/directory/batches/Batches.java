package org.trellis.directory.batches;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The imports of the institution acted for, and for the latest of them what they changed.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Batches {

    public static final int KEPT = 5;

    private static final String BEGIN = """
            insert into import_batch (id, organisation_id, at, created, updated) values (:id, :me, :now, 0, 0)
            """;
    private static final String COUNT = """
            update import_batch set created = created + :created, updated = updated + :updated
            where organisation_id = :me and id = :id
            """;
    private static final String FORGET = """
            delete from import_change where organisation_id = :me and batch_id not in (
                select id from import_batch where organisation_id = :me order by id desc limit :kept)
            """;
    private static final String REMEMBER = """
            insert into import_change (organisation_id, batch_id, listing_id, before)
            select :me, :batch, id, jsonb_build_object('kin_key', kin_key, 'content_key', content_key, 'name', name,
                'area_words', area_words, 'outcodes', outcodes, 'lat', lat, 'lon', lon, 'link', link,
                'summary', summary, 'started', started)
            from imported_listing
            where organisation_id = :me and row_key = any (:keys) and state in ('held', 'published')
            """;
    private static final String REMEMBER_NEW = """
            insert into import_change (organisation_id, batch_id, listing_id)
            select :me, :batch, id from imported_listing where organisation_id = :me and id = any (:ids)
            """;
    private static final String PAGE = """
            select b.id, b.at, b.created, b.updated, b.undone_at,
                b.id = (select s.id from import_batch s
                        where s.organisation_id = :me and s.undone_at is null order by s.id desc limit 1)
                and b.id in (select k.id from import_batch k where k.organisation_id = :me order by k.id desc limit :kept)
                as undoable
            from import_batch b where b.organisation_id = :me and %s
            order by b.id desc limit 50
            """;
    private static final String CHANGES = """
            select listing_id, cast(before as text) as before from import_change
            where organisation_id = :me and batch_id = :batch order by listing_id limit :limit
            """;
    private static final String DONE_WITH = """
            delete from import_change where organisation_id = :me and batch_id = :batch and listing_id = any (:ids)
            """;
    private static final String END = """
            update import_batch set undone_at = :now where organisation_id = :me and id = :id and undone_at is null
            """;

    /// What an import found of a row; `before` is null where it found none.
    public record Change(UUID listing, String before) {}

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    Batches(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    /// A new import, for which the oldest of those that can be undone is kept no longer.
    public UUID begin() {
        var id = UuidCreator.getTimeOrderedEpoch();
        database.createNativeQuery(BEGIN)
                .setParameter("id", id)
                .setParameter("me", me())
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.createNativeQuery(FORGET)
                .setParameter("me", me())
                .setParameter("kept", KEPT)
                .executeUpdate();
        return id;
    }

    public void count(UUID batch, int created, int updated) {
        database.createNativeQuery(COUNT)
                .setParameter("me", me())
                .setParameter("id", batch)
                .setParameter("created", created)
                .setParameter("updated", updated)
                .executeUpdate();
    }

    /// Notes what these rows say, before they say something else.
    public void remember(UUID batch, Collection<String> rowKeys) {
        database.createNativeQuery(REMEMBER)
                .setParameter("me", me())
                .setParameter("batch", batch)
                .setParameter("keys", rowKeys.toArray(String[]::new))
                .executeUpdate();
    }

    /// Notes which of these are rows that were not there before.
    public void rememberNew(UUID batch, Collection<UUID> ids) {
        database.createNativeQuery(REMEMBER_NEW)
                .setParameter("me", me())
                .setParameter("batch", batch)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /// The latest fifty, the last one first.
    public List<BatchView> latest() {
        return views(database.createNativeQuery(PAGE.formatted("true"), Tuple.class));
    }

    public Optional<BatchView> find(UUID id) {
        return views(database.createNativeQuery(PAGE.formatted("b.id = :id"), Tuple.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<BatchView> views(Query query) {
        List<Tuple> rows =
                query.setParameter("me", me()).setParameter("kept", KEPT).getResultList();
        return rows.stream().map(Batches::view).toList();
    }

    private static BatchView view(Tuple row) {
        return new BatchView(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("created", Integer.class),
                row.get("updated", Integer.class),
                row.get("undone_at", Instant.class),
                Boolean.TRUE.equals(row.get("undoable", Boolean.class)));
    }

    @SuppressWarnings("unchecked")
    public List<Change> changes(UUID batch, int most) {
        List<Tuple> rows = database.createNativeQuery(CHANGES, Tuple.class)
                .setParameter("me", me())
                .setParameter("batch", batch)
                .setParameter("limit", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Change(row.get("listing_id", UUID.class), row.get("before", String.class)))
                .toList();
    }

    public void doneWith(UUID batch, Collection<UUID> listings) {
        database.createNativeQuery(DONE_WITH)
                .setParameter("me", me())
                .setParameter("batch", batch)
                .setParameter("ids", listings.toArray(UUID[]::new))
                .executeUpdate();
    }

    public void end(UUID batch) {
        database.createNativeQuery(END)
                .setParameter("me", me())
                .setParameter("id", batch)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
