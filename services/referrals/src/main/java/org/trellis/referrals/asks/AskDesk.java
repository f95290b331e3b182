package org.trellis.referrals.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.problem.NotFound;
import org.trellis.referrals.pathways.Register;
import org.trellis.tenancy.Acting;

/// What can be done with asks to become a referrer. Each method is one transaction.
@ApplicationScoped
@Transactional
class AskDesk {

    private static final UUID START = new UUID(0, 0);

    /// The ask that stands, whether it is new, and who is to answer it.
    record Asked(AskView ask, boolean isNew, UUID holder) {}

    private final Register register;
    private final Asks asks;
    private final Links links;
    private final Acting acting;
    private final InstantSource clock;

    AskDesk(Register register, Asks asks, Links links, Acting acting, InstantSource clock) {
        this.register = register;
        this.asks = asks;
        this.links = links;
        this.acting = acting;
        this.clock = clock;
    }

    Asked ask(UUID pathwayId, NewAsk wanted) {
        var me = acting.needed().value();
        links.mustBeCurrent();
        var pathway = register.read(pathwayId);
        if (pathway.holder().equals(me)) {
            throw new AskRefusal.OwnPathway().asException();
        }
        if (!pathway.isAsked()) {
            throw new AskRefusal.NobodyHasToAsk().asException();
        }
        var now = clock.instant();
        asks.own(pathwayId)
                .filter(before -> before.is(AskView.NO) && !now.isBefore(before.againFrom()))
                .ifPresent(before -> asks.remove(before.id()));
        var isNew = asks.add(pathwayId, wanted.given(), now);
        return new Asked(standing(pathwayId), isNew, pathway.holder());
    }

    void takeBack(UUID pathwayId) {
        acting.needed();
        register.read(pathwayId);
        asks.remove(standing(pathwayId).id());
    }

    /// For the holder all, for whoever asked its own alone.
    AskPage of(UUID pathwayId, UUID cursor, int limit) {
        acting.needed();
        register.read(pathwayId);
        return AskPage.of(asks.of(pathwayId, from(cursor), limit + 1), limit);
    }

    AskPage open(UUID cursor, int limit) {
        acting.needed();
        return AskPage.of(asks.open(from(cursor), limit + 1), limit);
    }

    // One after the other for each pathway, which the lock on it sees to.
    AskView answer(UUID pathwayId, UUID askId, boolean yes) {
        register.own(pathwayId);
        if (!one(pathwayId, askId).is(yes ? AskView.YES : AskView.NO)) {
            asks.answer(askId, yes, clock.instant());
        }
        return one(pathwayId, askId);
    }

    private AskView one(UUID pathwayId, UUID askId) {
        return asks.one(pathwayId, askId).orElseThrow(() -> new NotFound().asException());
    }

    /// The own ask. A no stands until one may ask again: to take it back would be to ask again at once.
    private AskView standing(UUID pathwayId) {
        var ask = asks.own(pathwayId).orElseThrow(() -> new NotFound().asException());
        if (ask.is(AskView.NO)) {
            throw new AskRefusal.AnsweredAlready(ask.againFrom()).asException();
        }
        return ask;
    }

    private static UUID from(UUID cursor) {
        return Objects.requireNonNullElse(cursor, START);
    }
}
