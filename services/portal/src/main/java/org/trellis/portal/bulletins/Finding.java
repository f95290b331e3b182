package org.trellis.portal.bulletins;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.search.SearchClient;
import org.trellis.portal.vocabulary.Say;

/// Finds groups by place and need that take signposts from the organisation acted for.
@RequestScoped
class Finding {

    private static final int PAGE = 50;
    private static final int MOST = 5_000;

    /// `more` when there are others who are not shown.
    record Some(List<SearchClient.Found> items, boolean more) {}

    private final SearchClient directory;
    private final Say say;

    Finding(@RestClient SearchClient directory, Say say) {
        this.directory = directory;
        this.say = say;
    }

    Some some(String near, String need) {
        var page = page(near, need, null);
        return new Some(page.items().stream().filter(this::takes).toList(), page.next() != null);
    }

    /// All of them, as far as a bulletin may go.
    List<UUID> all(String near, String need) {
        var found = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = page(near, need, cursor);
            page.items().stream()
                    .filter(this::takes)
                    .map(SearchClient.Found::id)
                    .forEach(found::add);
            cursor = page.next();
        } while (cursor != null && found.size() < MOST);
        return found.stream().limit(MOST).toList();
    }

    private boolean takes(SearchClient.Found found) {
        return say.takesSignposts(found.level());
    }

    private SearchClient.Results page(String near, String need, String cursor) {
        return directory.search(none(near), none(need), null, null, null, null, cursor, PAGE);
    }

    private static String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
