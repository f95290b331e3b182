package org.trellis.directory.needs;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Words that somebody typed, and the needs that people mean by them: none where they are only words.
@Schema(name = "Meaning")
public record Meaning(
        @Schema(description = "As search compares them: lower case, no accents", examples = "[\"food\", \"bank\"]")
        List<String> words,

        @Schema(description = "Codes of needs", examples = "[\"food\"]")
        List<String> needs) {}
