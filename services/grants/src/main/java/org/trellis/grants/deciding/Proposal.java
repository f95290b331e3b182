package org.trellis.grants.deciding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is proposed about an application, to the funder's own people.
@Schema(name = "Proposal")
public record Proposal(
        UUID id,

        @Schema(description = "1, or 2 after an appeal", examples = "1")
        int n,

        boolean approve,

        @Schema(description = "In pence; null for a refusal", nullable = true)
        Long pence,

        List<String> reasons,

        @Schema(nullable = true) String feedback,

        @Schema(nullable = true) UUID otherFundId,

        @Schema(description = "Whether you proposed it: then somebody else has to decide")
        boolean yours,

        Instant at,
        @JsonIgnore @Schema(hidden = true) String person) {}
