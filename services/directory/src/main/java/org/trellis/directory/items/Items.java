package org.trellis.directory.items;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The items that the organisation acted for keeps, and those at which the person who asks is a guest.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Items implements PanacheRepositoryBase<Item, UUID> {

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('items/' || cast(:me as text), 0)) as text)";

    private final Acting acting;

    Items(Acting acting) {
        this.acting = acting;
    }

    /// Our own, the newest first; `open` is null for all.
    List<Item> page(Boolean open, UUID before, int limit) {
        var which = open == null ? "" : open ? " and closedAt is null" : " and closedAt is not null";
        return find("organisationId = ?1 and id < ?2" + which + " order by id desc", me(), before)
                .range(0, limit - 1)
                .list();
    }

    /// One that the caller may read, whosever it is.
    Optional<Item> readable(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /// One of our own; locked, so that of two who change it, or who is invited to it, one waits.
    Optional<Item> forChange(UUID id) {
        return find("organisationId = ?1 and id = ?2", me(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    long countOpen() {
        return count("organisationId = ?1 and closedAt is null", me());
    }

    /// One more of the organisation's after the other, so that the bound holds.
    void takeTurn() {
        getEntityManager().createNativeQuery(TAKE_TURN).setParameter("me", me()).getSingleResult();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
