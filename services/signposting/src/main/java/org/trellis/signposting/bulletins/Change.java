package org.trellis.signposting.bulletins;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a later version changed.
@Schema(name = "BulletinChange")
public record Change(
        @Schema(examples = "2") int version,
        @Schema(examples = "£30 → £45") String changed,
        Instant at) {}
