package org.trellis.referrals.concerns;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some of what was sent, the newest first, and where the next page begins.
@Schema(name = "SentConcernPage")
public record SentPage(
        List<SentView> items,

        @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
        UUID next) {

    /// Of one more than the page holds, if there are so many.
    static SentPage of(List<SentView> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new SentPage(items, found.size() > limit ? items.getLast().id() : null);
    }
}
