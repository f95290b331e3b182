package org.trellis.grants.drafts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A draft of an application, half-empty as it may be.
@Schema(name = "ApplicationDraft")
public record DraftView(
        @Schema(description = "The application will have the same id")
        UUID id,

        @Schema(description = "Whose it is, and who alone sends it")
        UUID groupId,

        @Schema(description = "Whether that is you. Else you take part in it for a while")
        boolean yours,

        UUID fundId,
        Instant startedAt,
        Instant touchedAt,

        @Schema(description = "Null while it is not sent", nullable = true)
        Instant sentAt,

        @Schema(description = "Each field that somebody wrote in, in the order of their names. Empty in a list")
        List<Answer> answers) {

    /// Some drafts, newest first.
    @Schema(name = "ApplicationDraftPage")
    public record Page(
            List<DraftView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    DraftView with(List<Answer> written) {
        return new DraftView(id, groupId, yours, fundId, startedAt, touchedAt, sentAt, written);
    }
}
