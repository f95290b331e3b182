package org.trellis.directory.linkchecks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.weblinks.Finding;
import org.trellis.problem.NotFound;

/// What a group reads of its links, and what it says to that.
@ApplicationScoped
@Transactional
class PageLinkDesk {

    private final OnlyTheGroup only;
    private final PageLinkRows rows;
    private final LinkBook book;
    private final InstantSource clock;

    PageLinkDesk(OnlyTheGroup only, PageLinkRows rows, LinkBook book, InstantSource clock) {
        this.only = only;
        this.rows = rows;
        this.book = book;
        this.clock = clock;
    }

    PageLinksView read(UUID group) {
        only.reader(group);
        var now = clock.instant();
        return new PageLinksView(
                rows.own().stream().map(link -> item(link, now)).toList());
    }

    private static PageLinksView.Item item(PageLink link, Instant now) {
        return new PageLinksView.Item(
                link.id,
                link.url,
                link.finding == null ? null : Finding.of(link.finding),
                link.lookedAt,
                link.isBroken(),
                link.publicFrom(),
                link.isVouchedFor(now) ? link.vouchedUntil : null);
    }

    void works(UUID group, UUID link) {
        only.reader(group);
        rows.own(link).orElseThrow(() -> new NotFound().asException()).works(clock.instant());
        book.show();
    }
}
