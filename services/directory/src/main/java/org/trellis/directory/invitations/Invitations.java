package org.trellis.directory.invitations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The invitations of the organisation acted for, or the one whose link is held.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String OPEN =
            "organisationId = ?1 and withdrawnAt is null and takenAt is null and wrongWords < 5 and expiresAt > ?2";

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('invitations/' || cast(:me as text), 0)) as text)";

    private final Acting acting;

    Invitations(Acting acting) {
        this.acting = acting;
    }

    /// As the link's holder, who can see no other row.
    Optional<Invitation> held(String tokenMark) {
        return find("tokenMark", tokenMark).firstResultOptional();
    }

    List<Invitation> open(Instant now) {
        return find(OPEN + " order by madeAt desc", me(), now).list();
    }

    long countSince(Instant when) {
        return count("organisationId = ?1 and madeAt > ?2", me(), when);
    }

    List<Invitation> ofSuccession(UUID succession) {
        return find("organisationId = ?1 and successionId = ?2 order by madeAt", me(), succession)
                .list();
    }

    /// Locked, so that of two who come at the same moment only one comes in.
    Optional<Invitation> own(UUID id) {
        return find("organisationId = ?1 and id = ?2", me(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// One invitation after the other, so that the bounds hold.
    void takeTurn() {
        getEntityManager().createNativeQuery(TAKE_TURN).setParameter("me", me()).getSingleResult();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
