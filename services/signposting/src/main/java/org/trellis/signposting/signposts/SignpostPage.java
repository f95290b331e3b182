package org.trellis.signposting.signposts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some signposts, newest first, and where the next page begins.
@Schema(name = "SignpostPage")
public record SignpostPage(
        List<SignpostView> items,

        @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
        String next) {

    /// `found` holds one more than a page when there is another page.
    static SignpostPage of(List<SignpostView> found, int limit) {
        if (found.size() <= limit) {
            return new SignpostPage(found, null);
        }
        var items = found.subList(0, limit);
        return new SignpostPage(items, Cursor.after(items.getLast()).text());
    }
}
