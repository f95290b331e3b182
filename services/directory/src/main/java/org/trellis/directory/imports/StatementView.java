package org.trellis.directory.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A statement, and how far it has taken effect.
@Schema(name = "ImportStatement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
        UUID id,
        String source,
        String lawfulBasis,
        String howTold,

        @Schema(description = "How many rows waited when it was made", examples = "1825")
        int listings,

        @Schema(
                description = "How many rows are public by it now. It rises to `listings` within seconds, or minutes"
                        + " for a very long list, and falls when rows are claimed or taken out.",
                examples = "1825")
        long published,

        Instant at,
        @Schema(description = "Absent while it stands") Instant withdrawnAt) {}
