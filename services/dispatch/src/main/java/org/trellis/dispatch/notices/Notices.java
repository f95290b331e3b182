package org.trellis.dispatch.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// The notices of whoever is acted for.
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /// Nobody else changes it until the transaction ends.
    Optional<Notice> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
