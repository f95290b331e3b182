package org.trellis.directory.confirmations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// The links to what waits: the organisation's own, or the one that is held.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondTaps implements PanacheRepositoryBase<SecondTap, UUID> {

    /// As the link's holder, who can see no other row.
    Optional<SecondTap> held(String tokenMark) {
        return find("tokenMark", tokenMark).firstResultOptional();
    }

    void forget(UUID organisation, UUID pending) {
        delete("organisationId = ?1 and pendingId = ?2", organisation, pending);
    }
}
