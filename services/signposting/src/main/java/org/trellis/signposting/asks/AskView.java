package org.trellis.signposting.asks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An ask as the organisation acted for sees it: all whom it asked for whoever asks, itself alone for whoever was
/// asked.
@Schema(name = "SupportAsk")
public record AskView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(
                description = "As you see it",
                enumeration = {"made", "received"})
        String direction,

        @Schema(description = "Who asks. The directory tells the name, to whom may see it")
        UUID askerId,

        @Schema(examples = "space") String kind,

        @Schema(examples = "A dry room for forty food bags, two mornings a week.")
        String words,

        @Schema(examples = "2026-12-18") LocalDate by,

        @Schema(description = "Whether councillors of those councils read it")
        boolean councillors,

        Instant askedAt,

        @Schema(
                description = "`lapsed` once its day, and each day by which somebody owes an answer, is over",
                enumeration = {"open", "met", "closed", "lapsed"})
        String state,

        List<Asked> asked,

        @Schema(description = "Whether your side has put it away. Nobody else sees that. Null for your own asks")
        Boolean filed) {

    static final String OPEN = "open";

    /// One of those that were asked.
    @Schema(name = "SupportAsked")
    public record Asked(
            UUID organisationId,

            @Schema(description = "The last day on which an answer is in time. Null for groups: they owe none")
            LocalDate owedBy,

            @Schema(description = "Owed, and not given in time")
            boolean overdue,

            @Schema(description = "When it first answered, by an offer or in words", nullable = true)
            Instant answeredAt) {}

    /// Some asks, newest first.
    @Schema(name = "SupportAskPage")
    public record Page(
            List<AskView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {

        /// Of one more than the page holds, if there are so many.
        static Page of(List<AskView> found, int limit) {
            var items = found.subList(0, Math.min(limit, found.size()));
            return new Page(items, found.size() > limit ? items.getLast().id() : null);
        }
    }
}
