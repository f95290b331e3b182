package org.trellis.dispatch.hookdeliveries;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some of what was sent to a webhook, newest first, and where the next page begins.
@Schema(name = "WebhookDeliveryPage")
public record HookDeliveryPage(
        List<HookDeliveryView> items,

        @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
        UUID next) {

    /// `found` holds one more than a page when there is another page.
    static HookDeliveryPage of(List<HookDelivery> found, int limit) {
        var items = found.stream().limit(limit).map(HookDeliveryView::of).toList();
        return new HookDeliveryPage(
                items, found.size() > limit ? items.getLast().id() : null);
    }
}
