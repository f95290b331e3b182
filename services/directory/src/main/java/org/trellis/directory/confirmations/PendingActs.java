package org.trellis.directory.confirmations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// What waits in the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PendingActs implements PanacheRepositoryBase<PendingAct, UUID> {

    private final Acting acting;

    PendingActs(Acting acting) {
        this.acting = acting;
    }

    List<PendingAct> open(Instant now) {
        return find(
                        "organisationId = ?1 and outcome is null and expiresAt > ?2 order by askedAt",
                        acting.needed().value(),
                        now)
                .list();
    }

    Optional<PendingAct> own(UUID id) {
        return find("organisationId = ?1 and id = ?2", acting.needed().value(), id)
                .firstResultOptional();
    }

    /// Locked, so that of two answers at the same moment the second sees what the first did.
    Optional<PendingAct> forAnswer(UUID id) {
        return find("organisationId = ?1 and id = ?2", acting.needed().value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
