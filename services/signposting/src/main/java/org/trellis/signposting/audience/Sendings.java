package org.trellis.signposting.audience;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far the bulletins of the organisation acted for are on their way.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Sendings {

    private static final String BEGIN = """
            insert into bulletin_sending (organisation_id, bulletin_id, total)
            values (acting_organisation(), :bulletin, :total)
            """;

    private static final String PROGRESS = """
            select total, done, case when finished_at is not null then delivered end as delivered from bulletin_sending
            where organisation_id = acting_organisation() and bulletin_id = :bulletin
            """;

    // No "returning" and no target of the conflict: who sends does not read what was delivered.
    private static final String DELIVER = """
            insert into bulletin_delivery (bulletin_id, receiver_id, sender_id, position, at)
            values (:bulletin, :receiver, acting_organisation(), :position, :at) on conflict do nothing
            """;

    private static final String ADVANCE = """
            update bulletin_sending set done = done + :done, delivered = delivered + :delivered
            where organisation_id = acting_organisation() and bulletin_id = :bulletin
            """;

    private static final String FINISH = """
            update bulletin_sending set finished_at = :at
            where organisation_id = acting_organisation() and bulletin_id = :bulletin and finished_at is null
            """;

    private static final String REMOVE =
            "delete from bulletin_sending where organisation_id = acting_organisation() and bulletin_id = :bulletin";

    private final EntityManager database;

    Sendings(EntityManager database) {
        this.database = database;
    }

    public void begin(UUID bulletin, int total) {
        database.createNativeQuery(BEGIN)
                .setParameter("bulletin", bulletin)
                .setParameter("total", total)
                .executeUpdate();
    }

    public Optional<Progress> progress(UUID bulletin) {
        List<?> rows = database.createNativeQuery(PROGRESS, Tuple.class)
                .setParameter("bulletin", bulletin)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Progress(
                        row.get("total", Integer.class),
                        row.get("done", Integer.class),
                        row.get("delivered", Integer.class)))
                .findFirst();
    }

    /// One, or none where it is there already.
    public int deliver(UUID bulletin, UUID receiver, Instant at) {
        return database.createNativeQuery(DELIVER)
                .setParameter("bulletin", bulletin)
                .setParameter("receiver", receiver)
                .setParameter("position", UuidCreator.getTimeOrderedEpoch())
                .setParameter("at", at)
                .executeUpdate();
    }

    public void advance(UUID bulletin, int done, int delivered) {
        database.createNativeQuery(ADVANCE)
                .setParameter("bulletin", bulletin)
                .setParameter("done", done)
                .setParameter("delivered", delivered)
                .executeUpdate();
    }

    /// Whether it was not finished before.
    public boolean finish(UUID bulletin, Instant at) {
        return database.createNativeQuery(FINISH)
                        .setParameter("bulletin", bulletin)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    public void remove(UUID bulletin) {
        database.createNativeQuery(REMOVE).setParameter("bulletin", bulletin).executeUpdate();
    }
}
