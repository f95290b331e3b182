package org.trellis.referrals.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.addresses.Envelope;

/// Concerns that came to the organisation acted for. What it keeps no longer is not there, from that moment on.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConcernRows {

    // Nothing is written in the name of an organisation that was destroyed meanwhile.
    private static final String ADD = """
            insert into concern (organisation_id, id, key, content, closed_by, raised_at, keep_until)
            select acting_organisation(), :id, :key, :content, :by, :at, :keepUntil where not is_destroyed()
            on conflict do nothing
            """;

    private static final String COLUMNS = """
            select id, key, content, closed_by, raised_at, taken_at, asked_at, closed_at, outcome, extended_at, keep_until
            from concern where organisation_id = acting_organisation()
            """;

    private static final String FIND = COLUMNS + " and id = :id and keep_until > :now for update";

    private static final String PAGE = COLUMNS + """
             and keep_until > :now and (closed_at is not null) = :over
             and (cast(:cursor as uuid) is null or id < cast(:cursor as uuid)) order by id desc limit :limit
            """;

    private static final String CHANGE = """
            update concern set taken_at = cast(:takenAt as timestamptz), asked_at = cast(:askedAt as timestamptz),
                closed_at = cast(:closedAt as timestamptz),
                outcome = cast(:outcome as text), keep_until = :keepUntil
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String EXTEND = """
            update concern set extended_at = :at, extended_for = :reason, keep_until = :keepUntil
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String CLOSE_ANEW = """
            update concern set key = :key, closed_by = :by
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String FORGET =
            "delete from concern where organisation_id = acting_organisation() and id = :id";

    private final EntityManager database;

    ConcernRows(EntityManager database) {
        this.database = database;
    }

    /// False when it is there already.
    boolean add(UUID id, Envelope.Closed closed, Instant at, Instant keepUntil) {
        return database.createNativeQuery(ADD)
                        .setParameter("id", id)
                        .setParameter("key", closed.key())
                        .setParameter("content", closed.content())
                        .setParameter("by", closed.by())
                        .setParameter("at", at)
                        .setParameter("keepUntil", keepUntil)
                        .executeUpdate()
                == 1;
    }

    /// Held until the end of the transaction. `now` may be long ago, to find also what is kept no longer.
    Optional<Concern> find(UUID id, Instant now) {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Concern::of).findFirst();
    }

    List<Concern> page(boolean over, UUID cursor, int limit, Instant now) {
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("over", over)
                .setParameter("cursor", cursor)
                .setParameter("limit", limit)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Concern::of).toList();
    }

    void taken(Concern concern, Instant at) {
        if (concern.takenAt() == null) {
            change(concern, at, concern.askedAt(), null, null, concern.keepUntil());
        }
    }

    void asked(Concern concern, Instant at) {
        if (concern.askedAt() == null) {
            change(concern, concern.takenAt(), at, null, null, concern.keepUntil());
        }
    }

    void closed(Concern concern, Instant at, String outcome, Instant keepUntil) {
        var takenAt = concern.takenAt() == null ? at : concern.takenAt();
        change(concern, takenAt, concern.askedAt(), at, outcome, keepUntil);
    }

    private void change(
            Concern concern, Instant takenAt, Instant askedAt, Instant closedAt, String outcome, Instant keepUntil) {
        database.createNativeQuery(CHANGE)
                .setParameter("id", concern.id())
                .setParameter("takenAt", takenAt)
                .setParameter("askedAt", askedAt)
                .setParameter("closedAt", closedAt)
                .setParameter("outcome", outcome)
                .setParameter("keepUntil", keepUntil)
                .executeUpdate();
    }

    void extended(Concern concern, Instant at, String reason, Instant keepUntil) {
        database.createNativeQuery(EXTEND)
                .setParameter("id", concern.id())
                .setParameter("at", at)
                .setParameter("reason", reason)
                .setParameter("keepUntil", keepUntil)
                .executeUpdate();
    }

    void closedAnew(UUID id, Envelope.Closed closed) {
        database.createNativeQuery(CLOSE_ANEW)
                .setParameter("id", id)
                .setParameter("key", closed.key())
                .setParameter("by", closed.by())
                .executeUpdate();
    }

    void forget(UUID id) {
        database.createNativeQuery(FORGET).setParameter("id", id).executeUpdate();
    }
}
