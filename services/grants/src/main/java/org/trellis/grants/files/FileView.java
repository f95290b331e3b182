package org.trellis.grants.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Payments that go to the bank together.
@Schema(name = "PaymentFile")
public record FileView(
        UUID id,
        Instant madeAt,

        @Schema(examples = "40") int payments,

        @Schema(description = "Of all, in pence", examples = "1200000")
        long pence,

        @Schema(description = "How many of them are noted as paid", examples = "38")
        int paid) {

    /// Some files, newest first.
    @Schema(name = "PaymentFilePage")
    public record Page(
            List<FileView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
