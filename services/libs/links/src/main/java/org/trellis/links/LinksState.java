package org.trellis.links;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether what is known here about links is recent enough to act on.
@Schema(description = "Whether what needs a link can be done now. Reading and filing work in any case.")
public record LinksState(
        @Schema(description = "False when nothing was heard from the directory for 30 seconds", examples = "true")
        boolean current,

        @Schema(
                description = "Up to when every change of a link is known here; null before the first word",
                nullable = true,
                examples = "2026-11-23T09:15:04.120Z")
        Instant heardAt) {}
