package org.trellis.directory.hiding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One hiding, as the operator and the group both see it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HidingView(
        UUID id,

        @Schema(description = "The group") UUID organisation,
        String name,
        String reason,
        Instant since,
        Instant until,

        @Schema(description = "Absent while it holds") Instant endedAt,

        @Schema(enumeration = {"lifted", "over"}) String ended,

        @Schema(description = "What the group says against it; absent when it said nothing")
        String appeal,

        Instant appealedAt) {}
