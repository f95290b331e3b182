package org.trellis.portal.support;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.links.LinksClient;

/// Whom the organisation acted for can ask, or offer something: those that take signposts from it.
@RequestScoped
class Linked {

    /// One of them, and whether the form names it already.
    public record One(UUID id, String name, boolean isCouncil) {}

    /// As many as a page holds, and whether there are more.
    public record All(List<One> items, boolean more) {}

    private static final int PAGE = 50;
    private static final int MOST = 100;

    private final LinksClient directory;

    Linked(@RestClient LinksClient directory) {
        this.directory = directory;
    }

    All all() {
        var found = new ArrayList<One>();
        String cursor = null;
        do {
            var page = directory.links(null, cursor, PAGE);
            page.items().stream()
                    .filter(link ->
                            link.isTakesSignposts() && link.organisation().name() != null)
                    .map(link -> new One(
                            link.organisation().id(),
                            link.organisation().name(),
                            "council".equals(link.organisation().kind())))
                    .forEach(found::add);
            cursor = page.next();
        } while (cursor != null && found.size() < MOST);
        return new All(found.subList(0, Math.min(MOST, found.size())), cursor != null || found.size() > MOST);
    }
}
