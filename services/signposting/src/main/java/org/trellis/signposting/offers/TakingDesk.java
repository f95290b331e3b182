package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.links.Links;
import org.trellis.messaging.Outbox;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What whoever is offered something can do with it, and either of the two with what was taken. Each method is one
/// transaction.
@ApplicationScoped
@Transactional
class TakingDesk {

    private static final List<String> WHO = List.of("steward", "liaison-officer", "support-officer", "grants-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final OfferDesk desk;
    private final Offers offers;
    private final Links links;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    TakingDesk(OfferDesk desk, Offers offers, Links links, Outbox outbox, Acting acting, InstantSource clock) {
        this.desk = desk;
        this.offers = offers;
        this.links = links;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    OfferView accept(UUID id) {
        var offer = received(id);
        if (!offer.acceptances().isEmpty()) {
            return offer;
        }
        if (!offer.state().equals(OfferView.OPEN)) {
            throw new OfferRefusal.Over(offer.state()).asException();
        }
        links.mustBeCurrent();
        if (!links.isLinked(offer.offererId())) {
            throw new OfferRefusal.NotLinked().asException();
        }
        offers.take(id, me(), offer.most(), now());
        offers.file(id, me(), false);
        var taken = desk.get(id);
        if (taken.acceptances().isEmpty()) {
            throw new OfferRefusal.Full().asException();
        }
        tell(offer);
        return taken;
    }

    void handBack(UUID id) {
        var offer = received(id);
        if (offer.acceptances().stream().anyMatch(taken -> taken.doneAt() != null)) {
            throw new OfferRefusal.Done().asException();
        }
        if (offers.handBack(id, me())) {
            tell(offer);
        }
    }

    OfferView file(UUID id, boolean filed) {
        received(id);
        offers.file(id, me(), filed);
        return desk.get(id);
    }

    OfferView done(UUID id, UUID acceptor) {
        if (desk.get(id).acceptances().stream()
                .noneMatch(taken -> taken.organisationId().equals(acceptor))) {
            throw new NotFound().asException();
        }
        offers.done(id, me(), acceptor, now());
        return desk.get(id);
    }

    private OfferView received(UUID id) {
        var offer = desk.get(id);
        if (offer.isMade()) {
            throw new NotFound().asException();
        }
        return offer;
    }

    private void tell(OfferView offer) {
        outbox.publish(new TellingEvent.Asked(
                offer.offererId(), ToldText.OFFER_TAKEN.id(), WHO, offer.id(), Map.of(), false, now().plus(NEWS_FOR)));
    }

    private UUID me() {
        return acting.needed().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
