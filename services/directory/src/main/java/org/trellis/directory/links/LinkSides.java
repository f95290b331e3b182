package org.trellis.directory.links;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.directory.LinkEvent;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Outbox;

/// The sides of links that the caller may see, and what the others hear of them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LinkSides implements PanacheRepositoryBase<LinkSide, UUID> {

    private final Organisations organisations;
    private final Outbox outbox;
    private final LinkNotes notes;

    LinkSides(Organisations organisations, Outbox outbox, LinkNotes notes) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.notes = notes;
    }

    Optional<LinkSide> side(UUID organisation, UUID other) {
        return find("organisationId = ?1 and otherId = ?2", organisation, other)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Both sides of the links with these, as far as they are visible, in one read.
    List<LinkSide> between(UUID organisation, Collection<UUID> others) {
        return find(
                        "(organisationId = ?1 and otherId in ?2) or (otherId = ?1 and organisationId in ?2)",
                        organisation,
                        others)
                .list();
    }

    /// Whether the other sees what this organisation opened to it.
    boolean isAwake(UUID organisation, UUID other) {
        return count("organisationId = ?1 and otherId = ?2 and dormant = false", organisation, other) > 0;
    }

    /// Removes the rows, whichever party they belong to: either side ends a link.
    void end(UUID me, UUID other, List<LinkSide> sides) {
        sides.forEach(this::end);
        notes.ended(me, other, sides);
    }

    private void end(LinkSide side) {
        getEntityManager()
                .createNativeQuery("delete from link_side where id = :id")
                .setParameter("id", side.id)
                .executeUpdate();
        getEntityManager().detach(side);
        if (!side.dormant) {
            outbox.publish(new LinkEvent.Ended(side.organisationId, side.otherId, organisations.nextVersion()));
        }
    }

    /// Keeps our side as it is wanted now, and tells those who may know.
    void allow(LinkSide side, Level to, String why) {
        var isNew = !isPersistent(side);
        var isOther = isNew || !side.allows(to, why);
        side.allow(to, why);
        persist(side);
        tell(side);
        if (isNew) {
            notes.opened(side);
        } else if (isOther) {
            notes.changed(side);
        }
    }

    private void tell(LinkSide side) {
        if (!side.dormant) {
            flush();
            outbox.publish(new LinkEvent.Opened(
                    side.organisationId,
                    side.organisationKind,
                    side.otherId,
                    side.otherKind,
                    side.level,
                    organisations.nextVersion()));
        }
    }

    /// The group hides from everybody: its links are kept, and to the others they have ended.
    public void sleep(UUID group) {
        for (var side : list("organisationId = ?1 and dormant = false", group)) {
            side.dormant = true;
            outbox.publish(new LinkEvent.Ended(side.organisationId, side.otherId, organisations.nextVersion()));
            notes.slept(side);
        }
    }

    /// The group shows itself again: what it had opened is open again.
    public void wake(UUID group) {
        for (var side : list("organisationId = ?1 and dormant = true", group)) {
            side.dormant = false;
            tell(side);
            notes.woke(side);
        }
        getEntityManager()
                .createQuery("update ShareCard set reached = true where organisationId = :group")
                .setParameter("group", group)
                .executeUpdate();
    }
}
