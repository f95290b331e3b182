package org.trellis.grants.papers;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A file, without what is in it.
@Schema(name = "Paper")
public record Paper(
        UUID id,

        @Schema(
                description = "Of a photo of a receipt: which one; null for the files of an application",
                nullable = true)
        UUID receiptId,

        @Schema(examples = "quote.pdf") String name,

        @Schema(
                enumeration = {"application/pdf", "image/png", "image/jpeg", "image/webp"},
                examples = "image/jpeg")
        String type,

        @Schema(description = "In bytes, as it is kept", examples = "181234")
        int size) {

    /// All there are: a handful at most.
    @Schema(name = "Papers")
    public record All(List<Paper> items) {}
}
