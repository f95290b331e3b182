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
import org.trellis.contracts.Freshness;
import org.trellis.directory.about.About;
import org.trellis.directory.areas.Outline;
import org.trellis.directory.freshness.Assurance;
import org.trellis.directory.freshness.AssuredView;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.places.London;
import org.trellis.directory.search.GroupNote;
import org.trellis.directory.search.Taking;
import org.trellis.directory.weblinks.BrokenLink;
import org.trellis.opening.Hours;

/// Pages as everybody gets them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PublishedRows {

    private static final String READ = """
            select p.*, cast(p.outline as text) as seen, cast(p.hours as text) as written,
                cast(p.about as text) as said, cast(p.links_down as text) as broken,
                cast(p.assured as text) as assurance, o.organisation_id as lister_id, o.name as lister_name, o.kind as lister_kind
            from published_listing p
            left join published_organisation o on p.origin = 'import' and o.organisation_id = p.organisation_id
            where p.listing_id = :id
              and not (p.keeps_out and not exists
                (select from published_organisation k where k.organisation_id = p.organisation_id))
            """;

    private final EntityManager database;
    private final Times times;
    private final InstantSource clock;

    PublishedRows(EntityManager database, Times times, InstantSource clock) {
        this.database = database;
        this.times = times;
        this.clock = clock;
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
                row.get("link", String.class),
                isImport ? null : List.of(row.get("links", String[].class)),
                isImport ? null : broken(row),
                isImport ? null : assured(row, told.hours(), now));
    }

    private static List<AssuredView> assured(Tuple row, Hours hours, Instant now) {
        var says = !row.get("summary", String.class).isEmpty()
                || !row.get("not_offered", String.class).isEmpty()
                || row.get("offers", String[].class).length > 0
                || row.get("said", String.class) != null;
        var links = List.of(row.get("links", String[].class));
        return AssuredView.of(
                Assurance.read(row.get("assurance", String.class)),
                PageParts.shown(links, Facets.NONE, says, hours),
                now);
    }

    /// Of a page that has changed meanwhile, only what it still holds.
    private static List<BrokenLink> broken(Tuple row) {
        var links = PageLinks.open(
                List.of(row.get("links", String[].class)),
                row.get("summary", String.class),
                row.get("not_offered", String.class),
                About.read(row.get("said", String.class)),
                row.get("note", String.class));
        var broken = BrokenLink.read(row.get("broken", String.class)).stream()
                .filter(link -> links.contains(link.url()))
                .toList();
        return broken.isEmpty() ? null : broken;
    }
}
