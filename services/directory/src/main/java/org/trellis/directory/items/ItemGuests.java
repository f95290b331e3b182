package org.trellis.directory.items;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Who is invited to our items, and where we are. Where we were, we do not see.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemGuests implements PanacheRepositoryBase<ItemGuest, UUID> {

    /// An item that somebody else keeps, and as what we are invited to it.
    record Visit(Item item, ItemGuest guest) {}

    // Items and roles are the database's to say: one that is not for the person who asks is not in it.
    private static final String VISITS = """
            select i, g from ItemGuest g join Item i on i.organisationId = g.organisationId and i.id = g.itemId
            where g.otherId = :me and g.itemId < :before order by g.itemId desc
            """;

    // A guest may change nothing else, and may not even say that it does; so the database writes down that it left.
    private static final String LEAVE = """
            update item_guest set ended_at = now(), ended_by = 'guest'
            where other_id = :me and item_id = :item and ended_at is null
            """;

    private final Acting acting;

    ItemGuests(Acting acting) {
        this.acting = acting;
    }

    /// All that there are or were, in the order in which they were invited.
    List<ItemGuest> at(Collection<UUID> ownItems) {
        return ownItems.isEmpty()
                ? List.of()
                : list("organisationId = ?1 and itemId in ?2 order by since, id", me(), ownItems);
    }

    Optional<ItemGuest> at(UUID ownItem, UUID other) {
        return find("organisationId = ?1 and itemId = ?2 and otherId = ?3", me(), ownItem, other)
                .firstResultOptional();
    }

    /// Those who are at our items, all or one of them.
    List<ItemGuest> here(LocalDate today) {
        return list("organisationId = ?1 and endedAt is null and until >= ?2", me(), today);
    }

    /// As what we are invited.
    Optional<ItemGuest> ours(UUID item) {
        return find("otherId = ?1 and itemId = ?2", me(), item).firstResultOptional();
    }

    /// Wherever anybody of the organisation is invited.
    List<ItemGuest> ours() {
        return list("otherId = ?1", me());
    }

    /// Where the person who asks is invited, the newest item first.
    List<Visit> visits(UUID before, int limit) {
        return getEntityManager()
                .createQuery(VISITS, Object[].class)
                .setParameter("me", me())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Visit((Item) row[0], (ItemGuest) row[1]))
                .toList();
    }

    void end(ItemGuest guest, Instant now) {
        guest.endedAt = now;
        guest.endedBy = "host";
    }

    /// False when we were not invited.
    boolean leave(UUID item) {
        return getEntityManager()
                        .createNativeQuery(LEAVE)
                        .setParameter("me", me())
                        .setParameter("item", item)
                        .executeUpdate()
                == 1;
    }

    private UUID me() {
        return acting.needed().value();
    }
}
