package org.trellis.directory.connectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The sub-areas of the group acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SubAreas implements PanacheRepositoryBase<SubArea, UUID> {

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('sub-areas/' || cast(:me as text), 0)) as text)";

    private final Acting acting;

    SubAreas(Acting acting) {
        this.acting = acting;
    }

    List<SubArea> all() {
        return find("organisationId = ?1 order by name, id", me()).list();
    }

    long count(UUID organisation) {
        return count("organisationId", organisation);
    }

    Optional<SubArea> own(UUID id) {
        return find("organisationId = ?1 and id = ?2", me(), id).firstResultOptional();
    }

    /// Locked, so that of two who change it, or ask somebody in it, one waits.
    Optional<SubArea> forChange(UUID id) {
        return find("organisationId = ?1 and id = ?2", me(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// One change of the group's after the other, so that the bounds hold.
    void takeTurn() {
        getEntityManager().createNativeQuery(TAKE_TURN).setParameter("me", me()).getSingleResult();
    }

    UUID me() {
        return acting.needed().value();
    }
}
