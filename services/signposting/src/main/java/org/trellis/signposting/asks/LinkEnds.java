package org.trellis.signposting.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.trellis.links.LinkTold;

/// What waited for an answer when a link ended is over: a new link does not bring it back.
@ApplicationScoped
class LinkEnds {

    private final Asks asks;

    LinkEnds(Asks asks) {
        this.asks = asks;
    }

    void onLink(@Observes LinkTold told) {
        if (!told.live()) {
            asks.leave(told.organisationId(), told.otherId());
        }
    }
}
