package org.trellis.referrals.loops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.referrals.duties.Duties;
import org.trellis.tenancy.Acting;

/// What either side of a loop can do with it. Each method is one transaction.
@ApplicationScoped
@Transactional
class LoopDesk {

    /// The version of the one-page text that both sides say yes to. It rises when its words change.
    static final int WORDS_VERSION = 1;

    private static final int OFTEN = 150;

    private final Loops loops;
    private final Links links;
    private final Duties duties;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    LoopDesk(Loops loops, Links links, Duties duties, Idempotency idempotency, Acting acting, InstantSource clock) {
        this.loops = loops;
        this.links = links;
        this.duties = duties;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    LoopView propose(NewLoop terms, String key) {
        if (terms.otherId().equals(me())) {
            throw new LoopRefusal.WithYourself().asException();
        }
        var id = idempotency.once("POST /loops", key, newId -> {
            mustBeLinked(terms.otherId());
            if (terms.youSend()) {
                duties.mayGoTo(terms.otherId(), terms.needs());
            }
            if (terms.youReceive()) {
                duties.mayComeHere(terms.needs());
            }
            loops.add(newId, terms, WORDS_VERSION, now());
        });
        return read(id);
    }

    LoopView read(UUID id) {
        return LoopView.of(loops.find(id).orElseThrow(() -> new NotFound().asException()), me());
    }

    LoopPage page(UUID with, UUID cursor, int limit) {
        return LoopPage.of(loops.page(with, cursor, limit + 1), limit, me());
    }

    LoopView answer(UUID id, boolean agreed) {
        var loop = lock(id);
        if (!loop.state.equals("proposed") || loop.isProposer(me())) {
            // Said again is not said twice: a phone may have lost the first answer.
            if (agreed && loop.isOn() || !agreed && loop.state.equals("turned-down")) {
                return LoopView.of(loop, me());
            }
            throw new LoopRefusal.NotNow(loop.state).asException();
        }
        if (agreed) {
            mustBeLinked(loop.proposerId);
            // New terms take the place of the old ones.
            loops.between(loop.proposerId).forEach(old -> loops.say(old, "end", now()));
        }
        loops.say(loop, agreed ? "yes" : "no", now());
        return read(id);
    }

    LoopView hold(UUID id, boolean held) {
        var loop = lock(id);
        if (!loop.isOn() && !loop.state.equals("paused")) {
            throw new LoopRefusal.NotNow(loop.state).asException();
        }
        if (loop.heldBy(me()) != held) {
            if (loops.saidBy(loop) >= OFTEN) {
                throw new LoopRefusal.TooOften().asException();
            }
            loops.say(loop, held ? "pause" : "resume", now());
        }
        return read(id);
    }

    LoopView end(UUID id) {
        var loop = lock(id);
        if (!loop.isOver()) {
            loops.say(loop, "end", now());
        }
        return read(id);
    }

    private Loop lock(UUID id) {
        return loops.lock(id).orElseThrow(() -> new NotFound().asException());
    }

    private void mustBeLinked(UUID other) {
        links.mustBeCurrent();
        switch (links.receptionAt(other)) {
            case OPEN -> {}
            case CLOSED -> throw new LoopRefusal.NotLinked().asException();
            case HIDDEN -> throw new NotFound().asException();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private UUID me() {
        return acting.needed().value();
    }
}
