package org.trellis.signposting.suggestions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An offer as it would be sent on an ask, without a condition. The words of it are whoever sends it's.
@Schema(name = "OfferSuggestion")
public record SuggestionView(
        @Schema(description = "For `answersAskId` of the offer")
        UUID askId,

        @Schema(description = "Who asks. The directory tells the name, to whom may see it")
        UUID askerId,

        @Schema(description = "As the ask is", examples = "printing")
        String kind,

        @Schema(
                description = "For the offer's last day: the ask's, or in two weeks where that is later",
                examples = "2026-12-18")
        LocalDate until,

        Instant suggestedAt,

        @Schema(description = "Whether it was set aside; null for a councillor, who is not told", nullable = true)
        Boolean setAside) {

    /// Some of them, the newest asks first.
    @Schema(name = "OfferSuggestionPage")
    public record Page(
            List<SuggestionView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {

        /// Of one more than the page holds, if there are so many.
        static Page of(List<SuggestionView> found, int limit) {
            var items = found.subList(0, Math.min(limit, found.size()));
            return new Page(items, found.size() > limit ? items.getLast().askId() : null);
        }
    }
}
