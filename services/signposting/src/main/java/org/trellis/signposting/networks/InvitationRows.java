package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Invitations: added by members and by holders of codes, who do not read them, and read by the invited alone.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitationRows {

    // No target of the conflict: to name one would be to read it. Whoever invites learns nothing of who did before.
    private static final String ADD = """
            insert into network_invitation (network_id, organisation_id, sender_id, until)
            values (:network, :receiver, acting_organisation(), :until) on conflict do nothing
            """;

    private static final String HELD = """
            select id, institutions_may_join from network where code_mark = acting_subject() and code_until > :now
            """;

    private static final String REMOVE = """
            delete from network_invitation where organisation_id = acting_organisation() and network_id = :network
            """;

    private static final String REMOVE_OLD = REMOVE + " and until <= :now";

    private static final String UNTIL = """
            select until from network_invitation where organisation_id = acting_organisation() and network_id = :network
            """;

    /// The network that a code leads to.
    record Held(UUID id, boolean institutionsMayJoin) {}

    private final EntityManager database;

    InvitationRows(EntityManager database) {
        this.database = database;
    }

    /// By a member; by the holder of a code, who acts for nobody, it names no sender.
    void add(UUID network, UUID receiver, Instant until) {
        database.createNativeQuery(ADD)
                .setParameter("network", network)
                .setParameter("receiver", receiver)
                .setParameter("until", until)
                .executeUpdate();
    }

    Optional<Held> held(Instant now) {
        List<?> rows = database.createNativeQuery(HELD, Tuple.class)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Held(row.get("id", UUID.class), row.get("institutions_may_join", Boolean.class)))
                .findFirst();
    }

    boolean remove(UUID network) {
        return database.createNativeQuery(REMOVE)
                        .setParameter("network", network)
                        .executeUpdate()
                == 1;
    }

    void removeOld(UUID network, Instant now) {
        database.createNativeQuery(REMOVE_OLD)
                .setParameter("network", network)
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<Instant> until(UUID network) {
        List<?> rows = database.createNativeQuery(UNTIL, Instant.class)
                .setParameter("network", network)
                .getResultList();
        return rows.stream().map(Instant.class::cast).findFirst();
    }
}
