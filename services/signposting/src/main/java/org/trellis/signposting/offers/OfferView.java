package org.trellis.signposting.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.signposting.conditions.Condition;

/// An offer as the organisation acted for sees it. Whoever offers sees who took it, and of the others nothing: a no, a
/// "not yet" and an offer that nobody looked at are the same.
@Schema(name = "Offer")
public record OfferView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(
                description = "As you see it",
                enumeration = {"made", "received"})
        String direction,

        @Schema(description = "Who offers. The directory tells the name, to whom may see it")
        UUID offererId,

        @Schema(description = "The ask that it answers", nullable = true)
        UUID answersAskId,

        @Schema(examples = "space") String kind,

        @Schema(examples = "Our ground floor, Tuesdays, free.")
        String words,

        @Schema(nullable = true, examples = "2026-12-01") LocalDate from,

        @Schema(description = "The last day of it", examples = "2027-03-31")
        LocalDate until,

        @Schema(description = "How many organisations can take it; null for all", nullable = true)
        Integer most,

        @Schema(description = "All that whoever takes it agrees to")
        List<Condition> conditions,

        Instant madeAt,

        @Schema(enumeration = {"open", "withdrawn", "lapsed"})
        String state,

        @Schema(description = "Those that it was offered to. Null for offers of others, and in lists", nullable = true)
        List<UUID> to,

        @Schema(description = "Who took it: of offers of others, your own organisation alone")
        List<Taken> acceptances,

        @Schema(description = "Whether your side has put it away. Nobody else sees that. Null for your own offers")
        Boolean filed) {

    static final String OPEN = "open";

    boolean isMade() {
        return direction.equals("made");
    }

    /// One that took it.
    @Schema(name = "Acceptance")
    public record Taken(
            UUID organisationId,
            Instant acceptedAt,

            @Schema(description = "When one of the two said that it is done", nullable = true)
            Instant doneAt,

            @Schema(
                    description = "Which of the two",
                    nullable = true,
                    enumeration = {"offerer", "acceptor"})
            String doneBy) {}

    /// Some offers, newest first.
    @Schema(name = "OfferPage")
    public record Page(
            List<OfferView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {

        /// Of one more than the page holds, if there are so many.
        static Page of(List<OfferView> found, int limit) {
            var items = found.subList(0, Math.min(limit, found.size()));
            return new Page(items, found.size() > limit ? items.getLast().id() : null);
        }
    }
}
