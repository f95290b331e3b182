package org.trellis.directory.links;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.directory.deletions.DeletionNotices;
import org.trellis.messaging.Due;

/// The share cards that the caller gave or holds.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShareCards implements PanacheRepositoryBase<ShareCard, UUID> {

    private final LinkNotes notes;
    private final DeletionNotices deletions;
    private final Due due;

    ShareCards(LinkNotes notes, DeletionNotices deletions, Due due) {
        this.notes = notes;
        this.deletions = deletions;
        this.due = due;
    }

    /// Keeps a card as it is wanted now.
    void share(ShareCard card, String why, LocalDate until) {
        var isOther = !isPersistent(card) || !card.isFor(why, until);
        card.lasts(why, until);
        persist(card);
        if (isOther) {
            notes.shared(card);
            if (until != null) {
                due.at(CardIsNearlyOver.momentFor(until, card.since), CardIsNearlyOver.KIND, card.id);
            }
        }
    }

    void takeBack(ShareCard card) {
        delete(card);
        deletions.ask(card.organisationId, card.audienceId, List.of(card.facet));
        notes.takenBack(card);
    }

    Optional<ShareCard> card(UUID organisation, UUID audience, Facet facet) {
        return find("organisationId = ?1 and audienceId = ?2 and facet = ?3", organisation, audience, facet.word())
                .firstResultOptional();
    }

    /// A card of the acting organisation, so that of two who look at it one waits.
    Optional<ShareCard> own(UUID card) {
        return find("id", card).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<ShareCard> between(UUID organisation, Collection<UUID> others) {
        return find(
                        "(organisationId = ?1 and audienceId in ?2) or (audienceId = ?1 and organisationId in ?2)",
                        organisation,
                        others)
                .list();
    }

    void endBetween(UUID one, UUID other) {
        between(one, List.of(other)).stream()
                .collect(Collectors.groupingBy(
                        card -> card.organisationId, Collectors.mapping(card -> card.facet, Collectors.toList())))
                .forEach((owner, facets) -> deletions.ask(owner, owner.equals(one) ? other : one, facets));
        delete("(organisationId = ?1 and audienceId = ?2) or (organisationId = ?2 and audienceId = ?1)", one, other);
    }
}
