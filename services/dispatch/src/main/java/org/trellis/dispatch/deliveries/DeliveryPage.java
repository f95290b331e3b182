package org.trellis.dispatch.deliveries;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some of the delivery log, newest first, and where the next page begins.
@Schema(name = "DeliveryPage")
public record DeliveryPage(
        List<DeliveryView> items,

        @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
        String next) {

    /// `found` holds one more than a page when there is another page.
    static DeliveryPage of(List<DeliveryView> found, int limit) {
        if (found.size() <= limit) {
            return new DeliveryPage(found, null);
        }
        var items = found.subList(0, limit);
        var last = items.getLast();
        return new DeliveryPage(items, new Cursor(last.askedAt(), last.id()).text());
    }
}
