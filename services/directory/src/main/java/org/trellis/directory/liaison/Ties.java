package org.trellis.directory.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// How the organisation acted for stands with another one.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ties {

    // Locked, so that whoever ends the link waits, and then takes along what was hung on it.
    private static final String OURS =
            "select 1 from link_side where organisation_id = :me and other_id = :other for key share";

    private static final String ANY = """
            select exists (select from link_side where organisation_id = :me and other_id = :other
                           union all
                           select from link_side where organisation_id = :other and other_id = :me)
            """;

    private static final String BOTH_WAYS = "select linked_both_ways_since(:other) is not null and :me <> :other";

    // The same for both sides: what one of them adds, the other counts.
    private static final String TAKE_TURN = """
            select cast(pg_advisory_xact_lock(hashtextextended('handover/' || least(cast(:me as text), cast(:other as text))
                || greatest(cast(:me as text), cast(:other as text)), 0)) as text)
            """;

    private final EntityManager database;
    private final Acting acting;

    Ties(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// Whether our side is open, whether or not the other one sees it.
    boolean isOpenedByUs(UUID other) {
        return !with(other, OURS).getResultList().isEmpty();
    }

    /// Whether there is anything between us that we may see.
    boolean isAny(UUID other) {
        return (boolean) with(other, ANY).getSingleResult();
    }

    boolean isOpenBothWays(UUID other) {
        return (boolean) with(other, BOTH_WAYS).getSingleResult();
    }

    void takeTurn(UUID other) {
        with(other, TAKE_TURN).getSingleResult();
    }

    private Query with(UUID other, String sql) {
        return database.createNativeQuery(sql)
                .setParameter("me", acting.needed().value())
                .setParameter("other", other);
    }
}
