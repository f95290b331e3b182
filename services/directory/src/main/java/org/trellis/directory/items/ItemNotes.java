package org.trellis.directory.items;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was written about items that the caller may read.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemNotes implements PanacheRepositoryBase<ItemNote, UUID> {

    /// The newest first.
    List<ItemNote> page(Item item, UUID before, int limit) {
        return find(
                        "organisationId = ?1 and itemId = ?2 and id < ?3 order by id desc",
                        item.organisationId,
                        item.id,
                        before)
                .range(0, limit - 1)
                .list();
    }

    Optional<ItemNote> one(Item item, UUID id) {
        return find("organisationId = ?1 and itemId = ?2 and id = ?3", item.organisationId, item.id, id)
                .firstResultOptional();
    }

    long count(Item item) {
        return count("organisationId = ?1 and itemId = ?2", item.organisationId, item.id);
    }
}
