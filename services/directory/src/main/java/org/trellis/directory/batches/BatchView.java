package org.trellis.directory.batches;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One list or feed that was taken in.
@Schema(name = "ImportBatch")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchView(
        UUID id,
        Instant at,
        @Schema(examples = "1800") int created,
        @Schema(examples = "5") int updated,

        @Schema(description = "Absent while it stands") Instant undoneAt,

        @Schema(
                description =
                        "Whether it is the one that can be undone now: the latest that stands, if it is among your"
                                + " last five")
        boolean canBeUndone) {}
