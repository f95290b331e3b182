package org.trellis.dispatch.hookdeliveries;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is sent once more.
@Schema(name = "WebhookReplayed")
public record Replayed(
        @Schema(description = "So many deliveries are on their way again", examples = "12")
        int replayed,

        @Schema(description = "Whether there are more of that time: ask again when these have arrived")
        boolean more) {}
