package org.trellis.directory.links;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.deletions.DeletionNotices;
import org.trellis.directory.places.London;
import org.trellis.messaging.Due;

/// The share cards that the caller gave or holds.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShareCards implements PanacheRepositoryBase<ShareCard, UUID> {

    // What is asked about is what was removed: a card that ends in another way at this moment is asked about there.
    // Of a card for a team the database asks, since whoever ends the link may not see it.
    private static final String END_BETWEEN = """
            delete from share_card
            where (organisation_id = :one and audience_id = :other) or (organisation_id = :other and audience_id = :one)
            returning organisation_id, facet, reached and team_id is null as asks
            """;

    private final LinkSides sides;
    private final LinkNotes notes;
    private final DeletionNotices deletions;
    private final Due due;
    private final InstantSource clock;

    ShareCards(LinkSides sides, LinkNotes notes, DeletionNotices deletions, Due due, InstantSource clock) {
        this.sides = sides;
        this.notes = notes;
        this.deletions = deletions;
        this.due = due;
        this.clock = clock;
    }

    /// Keeps a card as it is wanted now.
    void share(ShareCard card, String why, LocalDate until) {
        if (isPersistent(card) && card.isFor(why, until)) {
            return;
        }
        var isSeen = isSeen(card);
        var isOtherDay = card.lasts(why, until);
        card.reached = card.reached || isSeen;
        persist(card);
        notes.shared(card, isSeen);
        if (isOtherDay && until != null) {
            due.at(CardIsNearlyOver.momentFor(until, card.since), CardIsNearlyOver.KIND, card.term);
            due.at(London.endOf(until), CardIsOver.KIND, card.term);
        }
    }

    void takeBack(ShareCard card) {
        end(card);
        flush();
        notes.takenBack(card, isSeen(card));
    }

    /// Ends the card whose last day this is, if that day is over; else says when it will be.
    Optional<Instant> runOut(UUID term) {
        var card = ofTerm(term);
        if (card.isEmpty() || card.get().until == null) {
            return Optional.empty();
        }
        var end = London.endOf(card.get().until);
        if (clock.instant().isBefore(end)) {
            return Optional.of(end);
        }
        end(card.get());
        notes.ranOut(card.get(), isSeen(card.get()));
        return Optional.empty();
    }

    private void end(ShareCard card) {
        delete(card);
        if (card.reached && card.teamId == null) {
            deletions.ask(card.organisationId, card.audienceId, List.of(card.facet));
        }
    }

    private boolean isSeen(ShareCard card) {
        return sides.isAwake(card.organisationId, card.audienceId);
    }

    /// So that of two who change it one waits.
    Optional<ShareCard> card(UUID organisation, UUID audience, Facet facet) {
        return find("organisationId = ?1 and audienceId = ?2 and facet = ?3", organisation, audience, facet.word())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// The card of the acting organisation that has this for its last day, so that of two who look at it one waits.
    Optional<ShareCard> ofTerm(UUID term) {
        return find("term", term).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<ShareCard> between(UUID organisation, Collection<UUID> others) {
        return find(
                        "(organisationId = ?1 and audienceId in ?2) or (audienceId = ?1 and organisationId in ?2)",
                        organisation,
                        others)
                .list();
    }

    void endBetween(UUID one, UUID other) {
        removed(one, other).stream()
                .filter(card -> card.get("asks", Boolean.class))
                .collect(groupingBy(
                        card -> card.get("organisation_id", UUID.class),
                        mapping(card -> card.get("facet", String.class), toList())))
                .forEach((owner, facets) -> deletions.ask(owner, owner.equals(one) ? other : one, facets));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> removed(UUID one, UUID other) {
        return getEntityManager()
                .createNativeQuery(END_BETWEEN, Tuple.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }
}
