package org.trellis.referrals.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.List;
import org.trellis.links.LinkTold;
import org.trellis.links.ListingTold;

/// What was between two does not come back with a new link, or when a block is lifted. Each is called in a transaction
/// that acts for the owner of the side, or the group.
@ApplicationScoped
class LinkEnds {

    private final Asks asks;
    private final InstantSource clock;

    LinkEnds(Asks asks, InstantSource clock) {
        this.asks = asks;
        this.clock = clock;
    }

    void onLink(@Observes LinkTold told) {
        if (!told.live()) {
            asks.end(List.of(told.otherId()), clock.instant());
        }
    }

    /// For whom a group keeps out it is not there: what it asked of them is gone too.
    void onListing(@Observes ListingTold told) {
        if (!told.keptOut().isEmpty()) {
            asks.end(told.keptOut(), clock.instant());
            asks.removeTo(told.keptOut());
        }
    }
}
