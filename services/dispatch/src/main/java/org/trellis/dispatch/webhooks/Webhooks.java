package org.trellis.dispatch.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.problem.NotFound;

/// The webhooks of the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /// Refuses what is another's as what is not there.
    public Webhook mine(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound().asException());
    }

    /// Nobody else changes it until the transaction ends.
    public Optional<Webhook> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Webhook> listeningTo(EventType type) {
        return listAll().stream().filter(webhook -> webhook.wants(type)).toList();
    }

    /// The one to which pathways are told under this id, locked.
    public Optional<Webhook> reading(UUID id) {
        return find("readingId", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Webhook> all() {
        return list("order by madeAt, id");
    }
}
