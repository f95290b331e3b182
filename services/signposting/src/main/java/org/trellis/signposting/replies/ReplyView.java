package org.trellis.signposting.replies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one organisation answered another one about a bulletin.
@Schema(name = "BulletinReply")
public record ReplyView(
        UUID id,

        @Schema(description = "Who answered. The directory tells its name")
        UUID organisationId,

        @Schema(examples = "We have put two more advisers on the quay, Tuesdays and Fridays.")
        String words,

        Instant at) {

    /// By which day an institution owes a reply.
    @Schema(name = "ReplyPromise")
    public record Promise(
            @Schema(description = "Who owes it. The directory tells its name")
            UUID organisationId,

            @Schema(examples = "2026-12-08") LocalDate owedBy,
            @Schema(examples = "false") boolean replied,

            @Schema(description = "Whether the day has passed without a reply", examples = "false")
            boolean overdue) {}

    /// All there are, the oldest first.
    @Schema(name = "BulletinReplies")
    public record Replies(
            List<ReplyView> items,

            @Schema(
                    description =
                            "For `seeing` alone: who owes a reply by which day. Silence of anybody else owes nothing")
            List<Promise> promises) {}

    /// What the organisation acted for has answered, and by which day it owes an answer.
    @Schema(name = "OwnBulletinReplies")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Own(List<ReplyView> items, Promise promise) {}
}
