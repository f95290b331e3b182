package org.trellis.directory.linkchecks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.listings.PageLinks;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.stewards.Stewards;
import org.trellis.directory.weblinks.BrokenLink;
import org.trellis.directory.weblinks.Finding;

/// What is written down before and after the links of the group acted for are looked at, each in a transaction.
@ApplicationScoped
@Transactional
class LinkBook {

    private final PageLinkRows rows;
    private final PageLinks page;
    private final Organisations organisations;
    private final Stewards stewards;
    private final InstantSource clock;
    private final String portal;

    LinkBook(
            PageLinkRows rows,
            PageLinks page,
            Organisations organisations,
            Stewards stewards,
            InstantSource clock,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.rows = rows;
        this.page = page;
        this.organisations = organisations;
        this.stewards = stewards;
        this.clock = clock;
        this.portal = portal;
    }

    /// The links that are to be looked at now; empty where there is no page any more.
    Optional<List<String>> begin() {
        var now = clock.instant();
        return page.all()
                .map(urls -> rows.keep(urls).stream()
                        .filter(link -> link.isToBeLookedAt(now))
                        .map(link -> link.url)
                        .toList());
    }

    /// True when the stewards do not know yet of one that is broken. Of a link that was vouched for, or looked at,
    /// meanwhile the look is worth nothing.
    boolean note(Map<String, Finding> findings) {
        var now = clock.instant();
        rows.forChange().stream()
                .filter(link -> findings.containsKey(link.url) && link.isToBeLookedAt(now))
                .forEach(link -> link.found(findings.get(link.url), now));
        show();
        return rows.own().stream().anyMatch(link -> link.isBroken() && link.toldAt == null);
    }

    /// Those whom no message reaches read it on their home page.
    void tell(List<Account> whom) {
        var now = clock.instant();
        rows.forChange().stream()
                .filter(link -> link.isBroken() && link.toldAt == null)
                .forEach(link -> link.told(now));
        var words = Map.of("organisation", organisations.own().name(), "link", portal + "/home");
        stewards.tell(whom, "link-broken", _ -> words, false);
    }

    /// Brings what the public is told up to date.
    void show() {
        var now = clock.instant();
        rows.flush();
        page.show(rows.own().stream()
                .filter(link -> link.isPublic(now))
                .map(link -> new BrokenLink(link.url, link.lookedAt))
                .toList());
    }
}
