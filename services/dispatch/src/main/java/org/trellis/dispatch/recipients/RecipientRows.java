package org.trellis.dispatch.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// What is known of the recipient acted for. Which rows those are is the database's to say.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecipientRows {

    // Also the lock behind which the messages of one recipient are counted.
    private static final String USE = """
            insert into recipient (organisation_id, used_at) values (:me, :now)
            on conflict (organisation_id) do update set used_at = greatest(recipient.used_at, excluded.used_at)
            returning opted_out_at is not null as opted_out, xmax = 0 as is_new
            """;

    private static final String COUNT = """
            insert into recipient_notice (organisation_id, notice_id, asked_by, at) values (:me, :notice, :by, :now)
            on conflict do nothing
            """;

    private static final String IS_COUNTED = "select count(*) from recipient_notice where notice_id = :notice";

    private static final String NTH_LATEST = """
            select at from recipient_notice where at > :since order by at desc offset :before limit 1
            """;

    private static final String HEAR = """
            insert into recipient_said (organisation_id, message_id, at) values (:me, :message, :now)
            on conflict do nothing
            """;

    private static final String ANSWER = """
            insert into recipient_said (organisation_id, message_id, notice_id, asked_by, at)
            select :me, :message, notice_id, asked_by, :now from (
                select notice_id, asked_by from recipient_notice where asked_by is not null and at > :since
                order by at desc limit 1) awaited
            on conflict do nothing
            """;

    private static final String ANSWERED = """
            select notice_id, asked_by from recipient_said where message_id = :message and notice_id is not null
            """;

    private static final String OPT = "update recipient set opted_out_at = :at where organisation_id = :me";

    private final EntityManager database;
    private final Acting acting;

    RecipientRows(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// `isNew`: this is the first that is heard of the recipient.
    record Known(boolean optedOut, boolean isNew) {}

    Known use(Instant now) {
        var row = (Tuple) database.createNativeQuery(USE, Tuple.class)
                .setParameter("me", me())
                .setParameter("now", now)
                .getSingleResult();
        return new Known(row.get("opted_out", Boolean.class), row.get("is_new", Boolean.class));
    }

    boolean isCounted(UUID notice) {
        return (Long) database.createNativeQuery(IS_COUNTED, Long.class)
                        .setParameter("notice", notice)
                        .getSingleResult()
                > 0;
    }

    void count(UUID notice, UUID askedBy, Instant now) {
        database.createNativeQuery(COUNT)
                .setParameter("me", me())
                .setParameter("notice", notice)
                .setParameter("by", askedBy)
                .setParameter("now", now)
                .executeUpdate();
    }

    /// When the nth latest message since then was sent, if there were so many.
    Optional<Instant> nthLatest(int n, Instant since) {
        List<?> found = database.createNativeQuery(NTH_LATEST, Instant.class)
                .setParameter("since", since)
                .setParameter("before", n - 1)
                .getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }

    /// Notes what a message answers: the latest notice since then to which an answer is awaited. One that was noted
    /// before stays the answer to what it was.
    void answer(UUID message, Instant since, Instant now) {
        database.createNativeQuery(ANSWER)
                .setParameter("me", me())
                .setParameter("message", message)
                .setParameter("since", since)
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<Awaited> answered(UUID message) {
        List<?> found = database.createNativeQuery(ANSWERED, Tuple.class)
                .setParameter("message", message)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Awaited(row.get("notice_id", UUID.class), row.get("asked_by", UUID.class)))
                .findFirst();
    }

    /// False when this message was acted on before.
    boolean hear(UUID message, Instant now) {
        return database.createNativeQuery(HEAR)
                        .setParameter("me", me())
                        .setParameter("message", message)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void opt(Instant outAt) {
        database.createNativeQuery(OPT, Object.class)
                .setParameter("at", outAt)
                .setParameter("me", me())
                .executeUpdate();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
