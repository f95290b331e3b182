package org.trellis.directory.support;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A live visit, as the group and the operator see it.
public record SupportView(
        UUID id,

        @Schema(description = "The group that invited") UUID organisation,
        String name,

        @Schema(description = "What the group wants help with")
        String about,

        Instant since,
        Instant until) {}
