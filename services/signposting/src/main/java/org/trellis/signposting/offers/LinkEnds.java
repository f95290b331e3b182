package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.trellis.links.LinkTold;

/// What was offered and not taken when a link ended is over: a new link does not bring it back. What was taken is done.
@ApplicationScoped
class LinkEnds {

    private final Offers offers;
    private final InstantSource clock;

    LinkEnds(Offers offers, InstantSource clock) {
        this.offers = offers;
        this.clock = clock;
    }

    void onLink(@Observes LinkTold told) {
        if (!told.live()) {
            offers.leave(told.organisationId(), told.otherId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
