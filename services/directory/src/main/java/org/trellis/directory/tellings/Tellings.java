package org.trellis.directory.tellings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// What the people of the organisation acted for are still to be told.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Tellings implements PanacheRepositoryBase<Telling, UUID> {

    private final Acting acting;

    Tellings(Acting acting) {
        this.acting = acting;
    }

    /// Whoever else asks for it waits until the end of the transaction.
    Optional<Telling> lock(UUID id) {
        return find("organisationId = ?1 and id = ?2", acting.needed().value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
