package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.links.Links;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.asks.Asked;
import org.trellis.signposting.conditions.Condition;
import org.trellis.signposting.conditions.Conditions;
import org.trellis.signposting.notes.OpenWords;
import org.trellis.tenancy.Acting;

/// What whoever offers can do with an offer. Each method is one transaction.
@ApplicationScoped
@Transactional
class OfferDesk {

    static final int MOST_A_DAY = 20;

    private final Offers offers;
    private final SeenOffers seen;
    private final Asked asked;
    private final Conditions conditions;
    private final OpenWords words;
    private final Links links;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    OfferDesk(
            Offers offers,
            SeenOffers seen,
            Asked asked,
            Conditions conditions,
            OpenWords words,
            Links links,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.offers = offers;
        this.seen = seen;
        this.asked = asked;
        this.conditions = conditions;
        this.words = words;
        this.links = links;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    OfferView make(NewOffer wanted, String key) {
        var me = me();
        // Whatever is wrong with the words is said before anything is said about those who are offered it.
        var text = words.accept("words", wanted.words(), wanted.hasPublicContacts());
        var terms = conditions.accept(wanted.conditions(), wanted.asksForNothingBanned(), wanted.hasPublicContacts());
        mustHaveDays(wanted);
        if (wanted.to().isEmpty() == (wanted.answersAskId() == null)) {
            throw new OfferRefusal.ToWhom().asException();
        }
        return get(idempotency.once("POST /offers", key, id -> add(id, me, wanted, text, terms)));
    }

    OfferView get(UUID id) {
        return seen.one(me(), id, London.today(clock)).orElseThrow(() -> new NotFound().asException());
    }

    OfferView.Page list(OfferBox box, UUID ask, UUID cursor, int limit) {
        return OfferView.Page.of(seen.in(box, me(), ask, cursor, limit + 1, London.today(clock)), limit);
    }

    void withdraw(UUID id) {
        if (!get(id).isMade()) {
            throw new OfferRefusal.OnlyTheOfferer().asException();
        }
        offers.withdraw(id, me(), now());
    }

    private void add(UUID id, UUID me, NewOffer wanted, String text, List<Condition> terms) {
        var now = now();
        if (offers.madeSince(me, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new OfferRefusal.TooMany(MOST_A_DAY).asException();
        }
        links.mustBeCurrent();
        if (wanted.answersAskId() == null) {
            var whom = wanted.to().stream().distinct().toList();
            mustTake(me, whom);
            offers.add(id, me, wanted, text, terms, whom, now);
        } else {
            var ask = mustStand(wanted.answersAskId());
            offers.add(id, me, wanted, text, terms, List.of(ask.asker()), now);
            asked.answered(ask);
            asked.tell(ask.asker(), ask.id(), List.of());
        }
        due.at(now, Spreading.KIND, id);
        due.at(London.at(wanted.until().plus(Forgetting.KEPT), LocalTime.of(3, 0)), Forgetting.KIND, id);
    }

    private Asked.Ask mustStand(UUID askId) {
        var ask = asked.received(askId).orElseThrow(() -> new NotFound().asException());
        if (!ask.open()) {
            throw new OfferRefusal.AskOver().asException();
        }
        // Whoever asks lets those whom it asked answer, also where its side of the link stands lower.
        if (!links.isLinked(ask.asker())) {
            throw new OfferRefusal.NotLinked().asException();
        }
        return ask;
    }

    private void mustTake(UUID me, List<UUID> whom) {
        var closed = new ArrayList<UUID>();
        for (var one : whom) {
            if (one.equals(me)) {
                throw new OfferRefusal.Yourself().asException();
            }
            switch (links.receptionAt(one)) {
                case OPEN -> {}
                case CLOSED -> closed.add(one);
                case HIDDEN -> throw new NotFound().asException();
            }
        }
        if (!closed.isEmpty()) {
            throw new OfferRefusal.NotOpen(closed).asException();
        }
    }

    private void mustHaveDays(NewOffer wanted) {
        var today = London.today(clock);
        var first = wanted.from() == null || wanted.from().isBefore(today) ? today : wanted.from();
        if (wanted.until().isBefore(first)
                || wanted.until().isAfter(first.plusYears(1))
                || first.isAfter(today.plusYears(1))) {
            throw new OfferRefusal.DaysNotPossible().asException();
        }
    }

    private UUID me() {
        return acting.needed().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
