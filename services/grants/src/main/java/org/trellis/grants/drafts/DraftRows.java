package org.trellis.grants.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The drafts of the organisation acted for, and those that it takes part in, as the database lets it find them.
@ApplicationScoped
class DraftRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String COLUMNS = """
            select id, organisation_id, organisation_id = acting_organisation() as yours, fund_id, started_at, touched_at,
                sent_at
            from draft where\s""";

    private static final String MINE = COLUMNS + "organisation_id = acting_organisation() and ";

    private static final String ADD = """
            insert into draft (id, organisation_id, fund_id, started_at, touched_at)
            values (:id, acting_organisation(), :fund, :at, :at)
            """;

    private static final String COUNT = """
            select count(*) from draft where organisation_id = acting_organisation() and sent_at is null
            """;

    private static final String TOUCH = """
            update draft set touched_at = :at where id = :id
            """;

    private static final String SENT = """
            update draft set sent_at = :at where organisation_id = acting_organisation() and id = :id
            """;

    private static final String REMOVE = """
            delete from draft where organisation_id = acting_organisation() and id = :id
            """;

    private static final String ANSWERS = """
            select field, words, version, at from draft_answer
            where draft_id = :id order by field
            """;

    private static final String FIRST = """
            insert into draft_answer (organisation_id, draft_id, field, words, at)
            select organisation_id, id, :field, :words, :at from draft where id = :id on conflict do nothing
            """;

    private static final String NEXT = """
            update draft_answer set words = :words, version = version + 1, at = :at
            where draft_id = :id and field = :field and version = :version
            """;

    private final EntityManager database;

    DraftRows(EntityManager database) {
        this.database = database;
    }

    Optional<DraftView> find(UUID id) {
        return drafts(COLUMNS + "id = :id", id, 1).stream().findFirst();
    }

    /// Whoever writes in it or sends it waits.
    Optional<DraftView> lock(UUID id) {
        // Looked for once more: who waited may have been shown out meanwhile.
        return locked(COLUMNS, id).flatMap(draft -> find(draft.id()));
    }

    /// The same for one that is of the organisation acted for itself.
    Optional<DraftView> lockMine(UUID id) {
        return locked(MINE, id);
    }

    private Optional<DraftView> locked(String which, UUID id) {
        List<?> found = database.createNativeQuery(which + "id = :id for update", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(DraftRows::draft).findFirst();
    }

    List<DraftView> page(UUID cursor, int limit) {
        return drafts(MINE + "sent_at is null and id < :id order by id desc", cursor == null ? LATEST : cursor, limit);
    }

    long unsent() {
        return ((Number) database.createNativeQuery(COUNT).getSingleResult()).longValue();
    }

    void add(UUID id, UUID fund, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("fund", fund)
                .setParameter("at", at)
                .executeUpdate();
    }

    void sent(UUID id, Instant at) {
        database.createNativeQuery(SENT)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery(REMOVE).setParameter("id", id).executeUpdate();
    }

    List<Answer> answers(UUID id) {
        List<?> found = database.createNativeQuery(ANSWERS, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Answer(
                        row.get("field", String.class),
                        row.get("words", String.class),
                        row.get("version", Integer.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    /// Writes over this version and no other; 0 where nothing stands there yet. Says whether it did.
    boolean write(UUID id, String field, String words, int over, Instant at) {
        var write = database.createNativeQuery(over == 0 ? FIRST : NEXT)
                .setParameter("id", id)
                .setParameter("field", field)
                .setParameter("words", words)
                .setParameter("at", at);
        if (over > 0) {
            write.setParameter("version", over);
        }
        var written = write.executeUpdate() == 1;
        if (written) {
            database.createNativeQuery(TOUCH)
                    .setParameter("id", id)
                    .setParameter("at", at)
                    .executeUpdate();
        }
        return written;
    }

    private List<DraftView> drafts(String sql, UUID id, int limit) {
        List<?> found = database.createNativeQuery(sql + " limit :limit", Tuple.class)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(DraftRows::draft).toList();
    }

    private static DraftView draft(Tuple row) {
        return new DraftView(
                row.get("id", UUID.class),
                row.get("organisation_id", UUID.class),
                row.get("yours", Boolean.class),
                row.get("fund_id", UUID.class),
                row.get("started_at", Instant.class),
                row.get("touched_at", Instant.class),
                row.get("sent_at", Instant.class),
                List.of());
    }
}
