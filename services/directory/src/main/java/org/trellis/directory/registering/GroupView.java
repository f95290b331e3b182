package org.trellis.directory.registering;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A group that stands, as its first steward is told of it.
public record GroupView(
        @Schema(description = "The organisation's id everywhere, also in the next access token")
        UUID id,

        @Schema(examples = "Al-Noor Kitchen") String name,
        @Schema(examples = "group") String kind) {

    GroupView(UUID id, String name) {
        this(id, name, "group");
    }
}
