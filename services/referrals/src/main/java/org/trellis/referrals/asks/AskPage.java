package org.trellis.referrals.asks;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some asks, the oldest first, and where the next page begins.
@Schema(name = "ReferrerAskPage")
public record AskPage(
        List<AskView> items,

        @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
        UUID next) {

    /// Of one more than the page holds, if there are so many.
    static AskPage of(List<AskView> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new AskPage(items, found.size() > limit ? items.getLast().id() : null);
    }
}
