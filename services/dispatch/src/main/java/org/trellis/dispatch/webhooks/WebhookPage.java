package org.trellis.dispatch.webhooks;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All webhooks of an organisation, oldest first: there are five at most.
@Schema(name = "WebhookPage")
public record WebhookPage(List<WebhookView> items) {}
