package org.trellis.dispatch.webhooks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a secret is to be replaced.
@Schema(name = "WebhookRotation")
public record Rotation(
        @Min(0)
        @Max(24)
        @Schema(
                description = "For so many hours everything is signed with the old secret too; 24 when absent. 0 if"
                        + " somebody else has seen it",
                nullable = true,
                examples = "24")
        Integer overlapHours) {

    private static final Duration USUAL = Duration.ofHours(24);

    static Duration overlap(Rotation wanted) {
        return wanted == null || wanted.overlapHours == null ? USUAL : Duration.ofHours(wanted.overlapHours);
    }
}
