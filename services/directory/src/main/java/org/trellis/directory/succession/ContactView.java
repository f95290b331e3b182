package org.trellis.directory.succession;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom the group named; nobody here can read the whole address.
@Schema(name = "SuccessionContact")
public record ContactView(
        @Schema(enumeration = {"phone", "email"}) String by,

        @Schema(description = "Enough of the address to know it by", examples = "•••• 123")
        String hint,

        Instant namedAt) {}
