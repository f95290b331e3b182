package org.trellis.referrals.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the organisation acted for keeps of the concerns that it sent.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SentRows {

    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('concerns ' || acting_organisation(), 0)) as text)";

    private static final String BEGUN_SINCE = """
            select count(*) from concern_sent where organisation_id = acting_organisation() and begun_at > :since
            """;

    private static final String BEGIN = """
            insert into concern_sent (organisation_id, id, receiver_id, only_for, begun_at)
            values (acting_organisation(), :id, :receiver, cast(:onlyFor as text), :at)
            """;

    private static final String RECEIVER = """
            select receiver_id from concern_sent where organisation_id = acting_organisation() and id = :id
            """;

    private static final String ARRIVED = """
            update concern_sent set arrived_at = :at
            where organisation_id = acting_organisation() and id = :id and arrived_at is null
            """;

    private static final String TAKEN = """
            update concern_sent set taken_at = :at
            where organisation_id = acting_organisation() and id = :id and taken_at is null
            """;

    private static final String PAGE = """
            select id, receiver_id, arrived_at, taken_at from concern_sent
            where organisation_id = acting_organisation() and arrived_at is not null
              and (only_for is null or only_for = :person)
              and (cast(:one as uuid) is null or id = cast(:one as uuid)) and (cast(:cursor as uuid) is null or id < cast(:cursor as uuid))
            order by id desc limit :limit
            """;

    private static final String FORGET =
            "delete from concern_sent where organisation_id = acting_organisation() and id = :id";

    private final EntityManager database;

    SentRows(EntityManager database) {
        this.database = database;
    }

    /// Until the end of the transaction nobody else of the organisation begins one.
    void lock() {
        database.createNativeQuery(LOCK, String.class).getSingleResult();
    }

    long begunSince(Instant since) {
        return (Long) database.createNativeQuery(BEGUN_SINCE, Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    void begin(UUID id, UUID receiver, String onlyFor, Instant at) {
        database.createNativeQuery(BEGIN)
                .setParameter("id", id)
                .setParameter("receiver", receiver)
                .setParameter("onlyFor", onlyFor)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Of one that was begun, whether or not it arrived.
    Optional<UUID> receiver(UUID id) {
        List<?> rows = database.createNativeQuery(RECEIVER, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    void arrived(UUID id, Instant at) {
        mark(ARRIVED, id, at);
    }

    void taken(UUID id, Instant at) {
        mark(TAKEN, id, at);
    }

    private void mark(String what, UUID id, Instant at) {
        database.createNativeQuery(what)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<SentView> find(UUID id, String person) {
        return read(person, id, null, 1).stream().findFirst();
    }

    List<SentView> page(String person, UUID cursor, int limit) {
        return read(person, null, cursor, limit);
    }

    private List<SentView> read(String person, UUID one, UUID cursor, int limit) {
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("person", person)
                .setParameter("one", one)
                .setParameter("cursor", cursor)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new SentView(
                        row.get("id", UUID.class),
                        row.get("receiver_id", UUID.class),
                        row.get("arrived_at", Instant.class),
                        row.get("taken_at", Instant.class)))
                .toList();
    }

    void forget(UUID id) {
        database.createNativeQuery(FORGET).setParameter("id", id).executeUpdate();
    }
}
