package org.trellis.directory.links;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The share cards that the caller gave or holds.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShareCards implements PanacheRepositoryBase<ShareCard, UUID> {

    private final LinkNotes notes;

    ShareCards(LinkNotes notes) {
        this.notes = notes;
    }

    /// Keeps a card as it is wanted now.
    void share(ShareCard card, String why, LocalDate until) {
        var isOther = !isPersistent(card) || !card.isFor(why, until);
        card.lasts(why, until);
        persist(card);
        if (isOther) {
            notes.shared(card);
        }
    }

    void takeBack(ShareCard card) {
        delete(card);
        notes.takenBack(card);
    }

    Optional<ShareCard> card(UUID organisation, UUID audience, Facet facet) {
        return find("organisationId = ?1 and audienceId = ?2 and facet = ?3", organisation, audience, facet.word())
                .firstResultOptional();
    }

    List<ShareCard> between(UUID organisation, Collection<UUID> others) {
        return find(
                        "(organisationId = ?1 and audienceId in ?2) or (audienceId = ?1 and organisationId in ?2)",
                        organisation,
                        others)
                .list();
    }

    void endBetween(UUID one, UUID other) {
        delete("(organisationId = ?1 and audienceId = ?2) or (organisationId = ?2 and audienceId = ?1)", one, other);
    }
}
