package org.trellis.referrals.loops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.trellis.links.LinkTold;

/// When a link ends, the loops of the two are over: a new link does not bring back what was agreed before.
@ApplicationScoped
class LinkEnds {

    private final Loops loops;
    private final InstantSource clock;

    LinkEnds(Loops loops, InstantSource clock) {
        this.loops = loops;
        this.clock = clock;
    }

    void onLink(@Observes LinkTold told) {
        if (!told.live()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            loops.notOver(told.otherId()).forEach(loop -> loops.say(loop, "end", now));
        }
    }
}
