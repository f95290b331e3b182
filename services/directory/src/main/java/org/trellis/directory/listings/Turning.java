package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.messaging.Due;

/// Turns a page to those whom its group wants to see it, or away from them.
@ApplicationScoped
class Turning {

    private static final Duration FIRST_LOOK = Duration.ofDays(14);

    private final ListingDesk desk;
    private final Listings listings;
    private final Organisations organisations;
    private final ShownAs shownAs;
    private final Publication publication;
    private final Logbook logbook;
    private final Due due;
    private final InstantSource clock;

    Turning(
            ListingDesk desk,
            Listings listings,
            Organisations organisations,
            ShownAs shownAs,
            Publication publication,
            Logbook logbook,
            Due due,
            InstantSource clock) {
        this.desk = desk;
        this.listings = listings;
        this.organisations = organisations;
        this.shownAs = shownAs;
        this.publication = publication;
        this.logbook = logbook;
        this.due = due;
        this.clock = clock;
    }

    @Transactional
    ListingView show(UUID group, Visibility to) {
        desk.needsSteward(group);
        if (to != Visibility.UNLISTED && organisations.isClosed()) {
            throw new ListingRefusal.Closed().asException();
        }
        var listing = listings.forChange(group);
        var before = organisations.own().visibility();
        shownAs.change(listing, to);
        publication.turn(listing, shownAs.by(before), shownAs.by(to));
        if (to != Visibility.UNLISTED) {
            due.at(clock.instant().plus(FIRST_LOOK), Confirming.LOOKED_AT, group);
        }
        if (before != to) {
            logbook.note(Act.VISIBILITY_CHANGED, Map.of("from", before.word(), "to", to.word()));
        }
        return desk.own(listing);
    }
}
