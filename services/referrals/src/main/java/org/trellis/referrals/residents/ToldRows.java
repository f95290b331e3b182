package org.trellis.referrals.residents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// What a resident was sent on behalf of the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ToldRows {

    private static final String ADD = """
            insert into resident_told (organisation_id, referral_id, what, at)
            values (acting_organisation(), :referral, :what, :at) on conflict do nothing
            """;

    private final EntityManager database;

    ToldRows(EntityManager database) {
        this.database = database;
    }

    /// Notes it, unless it was sent before. Of two at once one is the first.
    boolean isFirst(UUID referral, String what, Instant at) {
        return database.createNativeQuery(ADD)
                        .setParameter("referral", referral)
                        .setParameter("what", what)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
