package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.directory.ListingEvent;
import org.trellis.directory.about.About;
import org.trellis.directory.areas.Outline;
import org.trellis.directory.freshness.Freshness;
import org.trellis.directory.links.LinkSides;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.directory.places.London;
import org.trellis.directory.search.GroupNote;
import org.trellis.directory.search.PublishedListing;
import org.trellis.directory.search.SearchIndex;
import org.trellis.directory.search.Taking;
import org.trellis.messaging.Outbox;

/// What becomes of a page when the group chooses who can see it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Publication {

    private static final String READ = """
            select p.*, cast(p.outline as text) as seen, cast(p.hours as text) as written,
                cast(p.about as text) as said, o.organisation_id as lister_id, o.name as lister_name, o.kind as lister_kind
            from published_listing p
            left join published_organisation o on p.origin = 'import' and o.organisation_id = p.organisation_id
            where p.listing_id = :id
              and not (p.keeps_out and not exists
                (select from published_organisation k where k.organisation_id = p.organisation_id))
            """;

    private final EntityManager database;
    private final SearchIndex index;
    private final Areas areas;
    private final Times times;
    private final LinkSides links;
    private final Organisations organisations;
    private final Turned turned;
    private final Outbox outbox;
    private final InstantSource clock;

    Publication(
            EntityManager database,
            SearchIndex index,
            Areas areas,
            Times times,
            LinkSides links,
            Organisations organisations,
            Turned turned,
            Outbox outbox,
            InstantSource clock) {
        this.database = database;
        this.index = index;
        this.areas = areas;
        this.times = times;
        this.links = links;
        this.organisations = organisations;
        this.turned = turned;
        this.outbox = outbox;
        this.clock = clock;
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
        } else {
            links.wake(group);
        }
        turned.from(before, to);
    }

    /// Tells the other services whom the group keeps out now: of a page that is not public they know nothing.
    void tellWhomItKeepsOut(UUID group) {
        if (read(group).isPresent()) {
            outbox.publish(new ListingEvent.Published(group, organisations.keptOut(), organisations.nextVersion()));
        }
    }

    /// Takes the page from the public, whatever the group chose: its links are as they were.
    void withdraw(UUID group) {
        index.withdraw(group);
        outbox.publish(new ListingEvent.Withdrawn(group, organisations.nextVersion()));
    }

    Optional<ListingView> read(UUID id) {
        return database.createNativeQuery(READ, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view((Tuple) row, clock.instant()))
                .findFirst();
    }

    private static Freshness freshness(Tuple row, Instant now) {
        return Freshness.of(
                row.get("confirmed_at", Instant.class),
                row.get("doubted_at", Instant.class),
                row.get("edited_at", Instant.class),
                now);
    }

    private ListingView view(Tuple row, Instant now) {
        var today = London.dayOf(now);
        // Of a row that somebody else listed nobody of the group ever said anything.
        var isImport = row.get("origin", String.class).equals("import");
        var lat = row.get("lat", Double.class);
        var told = times.told(row.get("written", String.class), List.of(row.get("wards", String[].class)));
        return new ListingView(
                row.get("listing_id", UUID.class),
                row.get("name", String.class),
                row.get("summary", String.class),
                List.of(row.get("offers", String[].class)),
                row.get("not_offered", String.class),
                List.of(row.get("languages", String[].class)),
                isImport ? null : About.read(row.get("said", String.class)),
                new Area(
                        row.get("area_words", String.class),
                        List.of(row.get("wards", String[].class)),
                        List.of(row.get("outcodes", String[].class)),
                        lat == null ? null : new Area.Point(lat, row.get("lon", Double.class)),
                        null,
                        null,
                        null,
                        Outline.read(row.get("seen", String.class))),
                null,
                Facets.NONE,
                ListingView.Confirmed.of(
                        row.get("confirmed_at", Instant.class),
                        row.get("confirmed_role", String.class),
                        row.get("confirmed_how", String.class)),
                isImport ? null : freshness(row, now),
                ListingView.Used.of(row.get("used_at", Instant.class), row.get("used_kind", String.class)),
                row.get("edited_at", Instant.class),
                isImport
                        ? null
                        : Taking.on(today, row.get("taking", String.class), row.get("paused_until", LocalDate.class)),
                GroupNote.on(today, row.get("note", String.class), row.get("note_until", LocalDate.class)),
                told.hours(),
                told.opening(),
                null,
                isImport ? "import" : "public",
                row.get("lister_id") == null
                        ? null
                        : new Known(
                                row.get("lister_id", UUID.class),
                                row.get("lister_name", String.class),
                                row.get("lister_kind", String.class)),
                row.get("link", String.class));
    }
}
