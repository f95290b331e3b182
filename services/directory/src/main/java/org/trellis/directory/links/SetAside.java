package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Whose proposals the organisation acted for has set aside. It holds until it opens to them or thinks better of it:
/// whoever ends a proposal and makes it again is not heard any sooner.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SetAside {

    private static final String ADD = """
            insert into set_aside (organisation_id, other_id, since) values (:me, :other, :now) on conflict do nothing
            """;
    private static final String REMOVE = "delete from set_aside where organisation_id = :me and other_id = :other";
    private static final String AMONG =
            "select other_id from set_aside where organisation_id = :me and other_id in (:others)";

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    SetAside(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    /// False when it was so before.
    boolean add(UUID other) {
        return mine(ADD)
                        .setParameter("other", other)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /// False when it was not.
    boolean remove(UUID other) {
        return mine(REMOVE).setParameter("other", other).executeUpdate() == 1;
    }

    @SuppressWarnings("unchecked")
    Set<UUID> among(Collection<UUID> others) {
        return new HashSet<UUID>(database.createNativeQuery(AMONG, UUID.class)
                .setParameter("me", acting.needed().value())
                .setParameter("others", others)
                .getResultList());
    }

    private Query mine(String sql) {
        return database.createNativeQuery(sql)
                .setParameter("me", acting.needed().value());
    }
}
