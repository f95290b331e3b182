package org.trellis.referrals.loops;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some loops, newest first, and where the next page begins.
@Schema(name = "LoopPage")
public record LoopPage(
        List<LoopView> items,

        @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
        UUID next) {

    /// `found` holds one more than a page when there is another page.
    static LoopPage of(List<Loop> found, int limit, UUID me) {
        var items =
                found.stream().limit(limit).map(loop -> LoopView.of(loop, me)).toList();
        return new LoopPage(items, found.size() > limit ? items.getLast().id() : null);
    }
}
