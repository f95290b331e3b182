package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.directory.about.About;
import org.trellis.directory.weblinks.BrokenLink;
import org.trellis.directory.weblinks.WebLinks;
import org.trellis.tenancy.Acting;

/// The links on the page of the group acted for: those it gives as such, and those in its words.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PageLinks {

    private static final int MOST = 16;

    private static final String SHOW = """
            update published_listing set links_down = cast(cast(:broken as text) as jsonb)
            where listing_id = :me and organisation_id = :me
            """;

    private final Listings listings;
    private final OwnPage page;
    private final EntityManager database;
    private final Acting acting;

    PageLinks(Listings listings, OwnPage page, EntityManager database, Acting acting) {
        this.listings = listings;
        this.page = page;
        this.database = database;
        this.acting = acting;
    }

    /// The first sixteen, also of what is shown by share card only; empty where there is no page any more.
    public Optional<List<String>> all() {
        return listings.visible(acting.needed().value()).map(_ -> all(page.read()));
    }

    private static List<String> all(ListingView page) {
        var facets = page.facets();
        var closed = WebLinks.in(
                Stream.of(facets.area(), facets.activities(), facets.capacity(), facets.numbers(), facets.story()));
        return Stream.concat(open(page).stream(), closed.stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<String> open(ListingView page) {
        var note = page.note() == null ? null : page.note().text();
        return open(page.links(), page.summary(), page.notOffered(), page.about(), note);
    }

    /// Those that everybody sees who sees the page. `about` and `note` may be null.
    static List<String> open(List<String> links, String summary, String notOffered, About about, String note) {
        var said = about == null
                ? Stream.<String>empty()
                : Stream.concat(Stream.of(about.traitWords()), about.ownOffers().stream());
        var inWords = WebLinks.in(Stream.concat(Stream.of(summary, notOffered, note), said));
        return Stream.concat(links.stream(), inWords.stream()).distinct().toList();
    }

    /// Tells the public that these did not work, and of no others. Nothing is told where the page is not public, nor
    /// of what only a share card shows.
    public void show(List<BrokenLink> broken) {
        var open = open(page.read());
        database.createNativeQuery(SHOW)
                .setParameter("me", acting.needed().value())
                .setParameter(
                        "broken",
                        BrokenLink.json(broken.stream()
                                .filter(link -> open.contains(link.url()))
                                .toList()))
                .executeUpdate();
    }
}
