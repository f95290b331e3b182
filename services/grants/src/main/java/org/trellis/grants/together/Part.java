package org.trellis.grants.together;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a group asked into a draft, as the group sees it.
@Schema(name = "DraftPart")
public record Part(
        @Schema(description = "The directory tells the name, to whom may see it")
        UUID organisationId,

        @Schema(enumeration = {"co-applicant", "helper"}) String part,

        Instant askedAt,

        @Schema(description = "Until when they can read it and write in it")
        Instant until,

        @Schema(
                description =
                        "Whether they said yes. No answer, a no and leaving are the same here: nobody need answer,"
                                + " or say why")
        boolean agreed,

        @Schema(description = "As whom they take part; null before they say yes", nullable = true)
        String name) {

    /// All that stand, the first asked first.
    @Schema(name = "DraftParts")
    public record All(List<Part> items) {}
}
