package org.trellis.dispatch.channels;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a channel does.
@Schema(name = "Channel")
public record ChannelView(
        @Schema(
                enumeration = {"sms", "email"},
                examples = "sms")
        String channel,

        @Schema(
                description = "`slow`: messages wait, and will be sent when it works again",
                enumeration = {"working", "slow"},
                examples = "working")
        String state,

        @Schema(description = "Since when it has been slow", nullable = true)
        Instant since) {}
