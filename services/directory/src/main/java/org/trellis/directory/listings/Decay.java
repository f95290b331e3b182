package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.contracts.Freshness;

/// The public does not see a page that nobody has vouched for in too long.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Decay implements Veil {

    private final Listings listings;
    private final InstantSource clock;

    Decay(Listings listings, InstantSource clock) {
        this.listings = listings;
        this.clock = clock;
    }

    @Override
    public boolean isDrawnOver(UUID group) {
        return listings.visible(group)
                .filter(page -> page.freshness(clock.instant()) == Freshness.HIDDEN)
                .isPresent();
    }
}
