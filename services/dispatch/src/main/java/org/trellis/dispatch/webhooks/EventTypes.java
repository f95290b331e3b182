package org.trellis.dispatch.webhooks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All that a webhook may be told of.
@Schema(name = "WebhookEventTypes")
public record EventTypes(List<One> items) {

    /// One kind of event.
    @Schema(name = "WebhookEventType")
    public record One(
            @Schema(examples = "referral.accepted") String type,

            @Schema(examples = "The receiver took a referral on.")
            String description) {}

    static EventTypes all() {
        return new EventTypes(EventType.chosen().stream()
                .map(type -> new One(type.word(), type.description()))
                .toList());
    }
}
