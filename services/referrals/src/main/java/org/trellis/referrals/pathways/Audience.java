package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.trellis.links.LinkTold;
import org.trellis.links.ListingTold;

/// Tells the feed of changes when other people read an organisation's pathways from now on, or no longer do, because
/// of its page or its links. Each is called in a transaction that acts for the organisation.
@ApplicationScoped
class Audience {

    private final Pathways pathways;
    private final Announcements announcements;

    Audience(Pathways pathways, Announcements announcements) {
        this.pathways = pathways;
        this.announcements = announcements;
    }

    void onListing(@Observes ListingTold told) {
        for (var pathway : pathways.ownPublished()) {
            if (!told.listed()) {
                announcements.ended(pathway);
            } else if (!told.keptOut().isEmpty()) {
                announcements.endedFor(pathway, told.keptOut());
            }
            // Also after an end: linked organisations may read it still.
            announcements.changed(pathway);
        }
    }

    void onLink(@Observes LinkTold told) {
        for (var pathway : pathways.ownPublished()) {
            if (told.live()) {
                announcements.changed(pathway);
            } else {
                announcements.endedFor(pathway, List.of(told.otherId()));
                announcements.changed(pathway);
            }
        }
    }
}
