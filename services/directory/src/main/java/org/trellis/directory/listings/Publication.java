package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.directory.ListingEvent;
import org.trellis.directory.items.Stays;
import org.trellis.directory.links.LinkSides;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.directory.search.PublishedListing;
import org.trellis.directory.search.SearchIndex;
import org.trellis.messaging.Outbox;

/// What becomes of a page when the group chooses who can see it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Publication {

    private final PublishedRows rows;
    private final SearchIndex index;
    private final Areas areas;
    private final LinkSides links;
    private final Stays stays;
    private final Organisations organisations;
    private final Turned turned;
    private final Outbox outbox;

    Publication(
            PublishedRows rows,
            SearchIndex index,
            Areas areas,
            LinkSides links,
            Stays stays,
            Organisations organisations,
            Turned turned,
            Outbox outbox) {
        this.rows = rows;
        this.index = index;
        this.areas = areas;
        this.links = links;
        this.stays = stays;
        this.organisations = organisations;
        this.turned = turned;
        this.outbox = outbox;
    }

    void publish(Listing l) {
        index.publish(
                new PublishedListing(
                        l.organisationId,
                        l.organisationId,
                        "group",
                        l.name,
                        l.summary,
                        List.of(l.offers),
                        l.notOffered,
                        List.of(l.languages),
                        l.about,
                        l.areaWords,
                        List.of(l.wards),
                        List.of(l.outcodes),
                        l.lat,
                        l.lon,
                        l.confirmedAt,
                        l.confirmedRole,
                        l.confirmedHow,
                        l.doubtedAt,
                        l.editedAt),
                areas.footprint(l));
    }

    /// The page, its links and what the others hear change in the same transaction as the group's choice.
    void turn(Listing listing, Visibility before, Visibility to) {
        var group = listing.organisationId;
        if (to == Visibility.PUBLIC) {
            publish(listing);
        } else {
            index.withdraw(group);
        }
        if (to == Visibility.PUBLIC && before != Visibility.PUBLIC) {
            outbox.publish(new ListingEvent.Published(group, organisations.keptOut(), organisations.nextVersion()));
        } else if (to != Visibility.PUBLIC && before == Visibility.PUBLIC) {
            outbox.publish(new ListingEvent.Withdrawn(group, organisations.nextVersion()));
        }
        if (to == Visibility.UNLISTED) {
            links.sleep(group);
            stays.endAll();
        } else {
            links.wake(group);
        }
        turned.from(before, to);
    }

    /// Tells the other services whom the group keeps out now: of a page that is not public they know nothing.
    void tellWhomItKeepsOut(UUID group) {
        if (rows.read(group).isPresent()) {
            outbox.publish(new ListingEvent.Published(group, organisations.keptOut(), organisations.nextVersion()));
        }
    }

    /// Takes the page from the public, whatever the group chose: its links are as they were.
    void withdraw(UUID group) {
        index.withdraw(group);
        outbox.publish(new ListingEvent.Withdrawn(group, organisations.nextVersion()));
    }
}
