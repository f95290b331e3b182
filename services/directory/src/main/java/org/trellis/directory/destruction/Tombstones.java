package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The ids of organisations that are no more.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Tombstones {

    private static final String ADD = "insert into destroyed (organisation_id, at) values (:me, :at)";

    private static final String OWN = "select at from destroyed where organisation_id = :me";

    private static final String ALL = "select organisation_id from destroyed order by organisation_id";

    // Only after a restore, when the backup is older than the closing: the database lets nothing else begin.
    private static final List<String> CLOSE_LONG_AGO = List.of(
            "delete from closing where organisation_id = :me",
            "insert into closing (organisation_id, closed_at, reopens_until) values (:me, now(), now())");

    private final EntityManager database;
    private final Acting acting;

    Tombstones(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// The database takes it from an organisation that closed and whose day has come, once.
    void add(Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("me", me())
                .setParameter("at", at)
                .executeUpdate();
    }

    void addAgain(Instant at) {
        for (var sql : CLOSE_LONG_AGO) {
            database.createNativeQuery(sql).setParameter("me", me()).executeUpdate();
        }
        add(at);
    }

    /// When the organisation acted for was destroyed.
    Optional<Instant> own() {
        return database.createNativeQuery(OWN, Instant.class)
                .setParameter("me", me())
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<UUID> all() {
        return database.createNativeQuery(ALL, UUID.class).getResultList();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
