package org.trellis.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What the institution acted for has stated, and which of its rows each statement covers.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Statements {

    static final UUID BEGINNING = new UUID(0, 0);

    private static final String COVER = """
            update imported_listing set statement_id = :id
            where organisation_id = :me and state = 'held' and statement_id is null
            """;

    private static final String ADD = """
            insert into import_statement (id, organisation_id, source, lawful_basis, how_told, listings, at)
            values (:id, :me, :source, :basis, :told, :listings, :now)
            """;

    private static final String LIST = """
            select s.id, s.source, s.lawful_basis, s.how_told, s.listings, s.at, s.withdrawn_at,
                (select count(*) from imported_listing l where l.organisation_id = :me and l.statement_id = s.id
                    and l.state = 'published') as published
            from import_statement s where s.organisation_id = :me and s.id >= :from and s.id <= :to
            order by s.id limit :limit
            """;

    private static final String WITHDRAW = """
            update import_statement set withdrawn_at = :now
            where organisation_id = :me and id = :id and withdrawn_at is null
            """;

    private static final String UNCOVER = """
            update imported_listing set statement_id = null
            where organisation_id = :me and state = 'held' and statement_id = :id
            """;

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    Statements(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    /// Covers every row that waits at this moment; rows that come later wait for a statement of their own.
    void add(UUID id, NewStatement said) {
        var listings = database.createNativeQuery(COVER)
                .setParameter("me", me())
                .setParameter("id", id)
                .executeUpdate();
        if (listings == 0) {
            throw new ImportRefusal.NothingWaits().asException();
        }
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("me", me())
                .setParameter("source", said.source().strip())
                .setParameter("basis", said.lawfulBasis().strip())
                .setParameter("told", said.howTold().strip())
                .setParameter("listings", listings)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    Optional<StatementView> find(UUID id) {
        return list(id, id, 1).stream().findFirst();
    }

    List<StatementView> after(UUID id, int limit) {
        var next = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1);
        return list(next, new UUID(-1, -1), limit);
    }

    @SuppressWarnings("unchecked")
    private List<StatementView> list(UUID from, UUID to, int limit) {
        List<Tuple> found = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("me", me())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Statements::view).toList();
    }

    /// What was about to be published by it waits again; what is public already is for [Publishing] to take back.
    void withdraw(UUID id) {
        if (find(id).isEmpty()) {
            throw new NotFound().asException();
        }
        database.createNativeQuery(WITHDRAW)
                .setParameter("me", me())
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.createNativeQuery(UNCOVER)
                .setParameter("me", me())
                .setParameter("id", id)
                .executeUpdate();
    }

    private static StatementView view(Tuple row) {
        return new StatementView(
                row.get("id", UUID.class),
                row.get("source", String.class),
                row.get("lawful_basis", String.class),
                row.get("how_told", String.class),
                row.get("listings", Integer.class),
                row.get("published", Number.class).longValue(),
                row.get("at", Instant.class),
                row.get("withdrawn_at", Instant.class));
    }

    private UUID me() {
        return acting.needed().value();
    }
}
