package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.directory.stewards.Moment;
import org.trellis.directory.stewards.Stewards;

/// "What you show them ends on this day", once for each day that a card was given.
@ApplicationScoped
@Transactional
class CardNotice {

    static final String TEMPLATE = "card-ends";

    /// When the stewards are to be told, and whether that is now.
    record Next(Instant at, boolean isDue) {}

    private final ShareCards cards;
    private final Organisations organisations;
    private final Stewards stewards;
    private final InstantSource clock;
    private final String portal;

    CardNotice(
            ShareCards cards,
            Organisations organisations,
            Stewards stewards,
            InstantSource clock,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.cards = cards;
        this.organisations = organisations;
        this.stewards = stewards;
        this.clock = clock;
        this.portal = portal;
    }

    /// Empty when the card is gone, over, without an end, was told of, or has another day by now.
    Optional<Next> next(UUID term) {
        return toTell(term)
                .map(card -> CardIsNearlyOver.momentFor(card.until, card.since))
                .map(at -> new Next(at, !clock.instant().isBefore(at)));
    }

    void send(UUID term, List<Account> whom) {
        toTell(term).ifPresent(card -> {
            var audience = organisations.known(List.of(card.audienceId)).get(card.audienceId);
            stewards.tell(whom, TEMPLATE, language -> words(card, audience, language), false);
            card.toldOf = card.until;
        });
    }

    private Map<String, String> words(ShareCard card, Known audience, String language) {
        return Map.of(
                "organisation",
                organisations.own().name(),
                "audience",
                audience == null ? "" : audience.name(),
                "until",
                Moment.in(language, card.until),
                "link",
                portal + "/links/" + card.audienceId);
    }

    private Optional<ShareCard> toTell(UUID term) {
        return cards.ofTerm(term)
                .filter(card -> card.until != null && !card.until.equals(card.toldOf))
                .filter(card -> !card.until.isBefore(London.today(clock)));
    }
}
