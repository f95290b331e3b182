package org.trellis.grants.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The files of the organisation acted for.
@ApplicationScoped
class FileRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String SEEN = """
            select f.id, f.made_at, count(p.id) as payments, cast(coalesce(sum(p.pence), 0) as bigint) as pence,
                   count(p.id) filter (where p.state = 'paid') as paid
            from payment_file f
            left join payment p on p.organisation_id = f.organisation_id and p.file_id = f.id
            where f.organisation_id = acting_organisation() and\s""";

    private static final String ONE = SEEN + "f.id = :id group by f.id, f.made_at limit :limit";

    private static final String PAGE = SEEN + "f.id < :id group by f.id, f.made_at order by f.id desc limit :limit";

    private static final String ADD = """
            insert into payment_file (id, organisation_id, made_at) values (:id, acting_organisation(), :at)
            """;

    private final EntityManager database;

    FileRows(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<FileView> find(UUID id) {
        return files(ONE, id, 1).stream().findFirst();
    }

    FileView.Page page(UUID cursor, int limit) {
        var found = files(PAGE, cursor == null ? LATEST : cursor, limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new FileView.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    private List<FileView> files(String sql, UUID id, int limit) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new FileView(
                        row.get("id", UUID.class),
                        row.get("made_at", Instant.class),
                        row.get("payments", Long.class).intValue(),
                        row.get("pence", Long.class),
                        row.get("paid", Long.class).intValue()))
                .toList();
    }
}
