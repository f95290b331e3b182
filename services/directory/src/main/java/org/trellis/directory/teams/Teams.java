package org.trellis.directory.teams;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The teams that the organisation acted for keeps, or may know of.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Teams implements PanacheRepositoryBase<Team, UUID> {

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('teams/' || cast(:me as text), 0)) as text)";

    private final Acting acting;

    Teams(Acting acting) {
        this.acting = acting;
    }

    List<Team> of(UUID organisation) {
        return find("organisationId = ?1 order by lower(name), id", organisation)
                .list();
    }

    List<Team> own() {
        return of(me());
    }

    Optional<Team> own(UUID id) {
        return find("organisationId = ?1 and id = ?2", me(), id).firstResultOptional();
    }

    /// Locked, so that of two who change it, or who is in it, one waits.
    Optional<Team> forChange(UUID id) {
        return find("organisationId = ?1 and id = ?2", me(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Whether another one of ours goes by this name.
    boolean isTaken(String name, UUID by) {
        return count("organisationId = ?1 and lower(name) = lower(?2) and id <> ?3", me(), name, by) > 0;
    }

    /// One change of the institution's after the other, so that names and bounds hold.
    void takeTurn() {
        getEntityManager().createNativeQuery(TAKE_TURN).setParameter("me", me()).getSingleResult();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
