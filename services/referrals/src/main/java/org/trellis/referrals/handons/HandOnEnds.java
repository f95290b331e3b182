package org.trellis.referrals.handons;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;
import org.trellis.referrals.referrals.ConnectorsWord;

/// Ends a hand-on when its time is over, tells the group, and deletes it a month later.
@ApplicationScoped
class HandOnEnds implements DueHandler {

    static final String KIND = "hand-on-ends";

    private final HandOns handOns;
    private final ConnectorsWord word;
    private final Handing handing;
    private final InstantSource clock;

    HandOnEnds(HandOns handOns, ConnectorsWord word, Handing handing, InstantSource clock) {
        this.handOns = handOns;
        this.word = word;
        this.handing = handing;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        return handOns.lock(id).flatMap(this::next);
    }

    private Optional<Instant> next(HandOn one) {
        var now = clock.instant();
        if (one.isLive(now)) {
            return Optional.of(one.openUntil);
        }
        if (one.endedAt == null) {
            end(one, now);
        }
        if (now.isBefore(one.endedAt.plus(HandOn.KEPT))) {
            return Optional.of(one.endedAt.plus(HandOn.KEPT));
        }
        handOns.delete(one);
        return Optional.empty();
    }

    private void end(HandOn one, Instant now) {
        if (word.isOpen(one.referralId)) {
            one.end(Standing.RUN_OUT, now);
            handing.back(one);
        } else {
            one.end(Standing.OVER, now);
        }
    }
}
