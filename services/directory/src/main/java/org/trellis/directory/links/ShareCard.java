package org.trellis.directory.links;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// Shows one facet of its owner's page to one organisation, or to one team of it, for a reason, until a day or until it
/// is taken back. Whom it is for never changes: for somebody else there is another card.
///
/// Its term is the last day that it was given: a card that is prolonged, shortened or shared again has another term.
@Entity
class ShareCard {

    @Id
    UUID id;

    UUID organisationId;
    UUID audienceId;
    String facet;
    String purpose;
    LocalDate until;
    Instant since;
    LocalDate toldOf;
    UUID term;
    boolean reached;
    UUID teamId;

    protected ShareCard() {} // for Hibernate

    static ShareCard of(UUID organisation, UUID audience, Facet facet, UUID team, Instant now) {
        var card = new ShareCard();
        card.id = UuidCreator.getTimeOrderedEpoch();
        card.organisationId = organisation;
        card.audienceId = audience;
        card.facet = facet.word();
        card.teamId = team;
        card.since = now;
        card.term = UuidCreator.getTimeOrderedEpoch();
        return card;
    }

    boolean isFor(String why, LocalDate untilDay) {
        return Objects.equals(why, purpose) && Objects.equals(untilDay, until);
    }

    boolean isForTeam(UUID team) {
        return Objects.equals(team, teamId);
    }

    /// True when the day is another one than before.
    boolean lasts(String why, LocalDate untilDay) {
        var isOtherDay = !Objects.equals(untilDay, until);
        purpose = why;
        until = untilDay;
        if (isOtherDay) {
            term = UuidCreator.getTimeOrderedEpoch();
        }
        return isOtherDay;
    }
}
