package org.trellis.directory.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.links.LinkView;
import org.trellis.directory.links.OwnLinks;
import org.trellis.directory.listings.ListingView;
import org.trellis.directory.listings.OwnPage;
import org.trellis.directory.logbook.Logbook;

/// The things of a group that a visit shows, each look noted for the group. Joins a transaction that acts for it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Looks {

    private final OwnPage page;
    private final OwnLinks links;
    private final Logbook logbook;

    Looks(OwnPage page, OwnLinks links, Logbook logbook) {
        this.page = page;
        this.links = links;
        this.logbook = logbook;
    }

    void note(UUID visit, String what, String person) {
        logbook.note("support-read", person, Map.of("visit", visit.toString(), "what", what));
    }

    ListingView page() {
        return page.read();
    }

    List<LinkView> links() {
        return links.read();
    }
}
