package org.trellis.directory.organisations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// As much of an organisation as its name badge.
@Schema(description = "An organisation that the caller may know of")
public record Known(
        @Schema(examples = "0e000000-0000-7000-8000-000000000013")
        UUID id,

        @Schema(examples = "Al-Noor Kitchen") String name,

        @Schema(
                enumeration = {"group", "council", "infrastructure", "partner"},
                examples = "group")
        String kind) {}
