package org.trellis.grants.together;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody else changed in a group's draft.
@Schema(name = "DraftChange")
public record Change(
        UUID id,

        @Schema(examples = "answer-1") String field,

        @Schema(description = "That of the answer after it", examples = "3")
        int version,

        @Schema(description = "What stood there before; empty where nothing did")
        String before,

        @Schema(description = "Whose change it is: the organisation, never the person")
        UUID organisationId,

        @Schema(enumeration = {"co-applicant", "helper"}) String part,

        Instant at,

        @Schema(description = "Whether it still stands as they left it")
        boolean stands) {

    /// Some of them, newest first.
    @Schema(name = "DraftChangePage")
    public record Page(
            List<Change> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}
}
