package org.trellis.directory.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Brings what is public of an institution's rows in step with its statements: takes back first, then publishes.
///
/// A batch is a transaction, so that no list is too long. What is not done within a few seconds falls due again; a
/// crash half-way is made good by the next turn, since each batch asks what is left.
@ApplicationScoped
class Publishing implements DueHandler {

    static final String KIND = "import-publishing";

    private static final int SHOWN_AT_ONCE = 200;
    private static final int HIDDEN_AT_ONCE = 2000;
    private static final Duration A_TURN = Duration.ofSeconds(8);

    private static final String TO_HIDE = """
            select l.id from imported_listing l
            join import_statement s on s.organisation_id = :me and s.id = l.statement_id
            where l.organisation_id = :me and l.state = 'published' and s.withdrawn_at is not null
            order by l.id limit :limit for update of l skip locked
            """;

    private static final String TO_SHOW = """
            select id from imported_listing
            where organisation_id = :me and state = 'held' and statement_id is not null
            order by id limit :limit for update skip locked
            """;

    private static final String SHOWN = """
            update imported_listing set state = 'published' where organisation_id = :me and id = any (:ids)
            """;

    private static final String HIDDEN = """
            update imported_listing set state = 'held', statement_id = null
            where organisation_id = :me and id = any (:ids)
            """;

    private final EntityManager database;
    private final Published published;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Publishing(EntityManager database, Published published, Due due, Acting acting, InstantSource clock) {
        this.database = database;
        this.published = published;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID turn) {
        return work() ? Optional.empty() : Optional.of(clock.instant());
    }

    /// Has it done soon, by whichever replica comes first.
    @Transactional(Transactional.TxType.MANDATORY)
    void note() {
        due.at(clock.instant(), KIND, UUID.randomUUID());
    }

    /// Works for a few seconds; tells whether nothing is left to do.
    boolean work() {
        var end = clock.instant().plus(A_TURN);
        while (clock.instant().isBefore(end)) {
            if (QuarkusTransaction.requiringNew().call(this::batch) == 0) {
                return true;
            }
        }
        return false;
    }

    private int batch() {
        var back = ids(TO_HIDE, HIDDEN_AT_ONCE);
        if (!back.isEmpty()) {
            published.hide(back);
            mark(HIDDEN, back);
            return back.size();
        }
        var forth = ids(TO_SHOW, SHOWN_AT_ONCE);
        if (!forth.isEmpty()) {
            mark(SHOWN, forth);
            published.show(forth);
        }
        return forth.size();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, int most) {
        return database.createNativeQuery(sql, UUID.class)
                .setParameter("me", acting.needed().value())
                .setParameter("limit", most)
                .getResultList();
    }

    private void mark(String sql, List<UUID> ids) {
        database.createNativeQuery(sql)
                .setParameter("me", acting.needed().value())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
