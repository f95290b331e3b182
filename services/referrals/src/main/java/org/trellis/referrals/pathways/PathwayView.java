package org.trellis.referrals.pathways;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contracts.Freshness;
import org.trellis.opening.Opening;
import org.trellis.referrals.patches.Patch;
import org.trellis.referrals.times.Times;

/// A pathway as its readers see it.
@Schema(name = "Pathway")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PathwayView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(
                description = "Who keeps it. The directory tells the name, to whom may see it",
                examples = "0e000000-0000-7000-8000-000000000001")
        UUID organisationId,

        @Schema(examples = "Emergency food parcels") String title,
        @Schema(examples = "food") String need,

        @Schema(description = "GSS codes", examples = "[\"E05999901\"]")
        List<String> areas,

        @Schema(description = "Parts of wards, beside the areas: empty where it is for whole ones")
        List<Patch> patches,

        @Schema(description = "Who it is for") String eligibility,
        @Schema(description = "How to refer") String how,
        @Schema(description = "What happens after that") String whatNext,

        @Schema(enumeration = {"anybody", "organisations", "asked"})
        String referrers,

        @Schema(
                description = "Whether your organisation may send people by it. `ask`: its holder wants to be asked"
                        + " first; `asked`: you did, and have no answer; `no`: the answer is no, or no longer. It says"
                        + " nothing of others. Absent in the feed of changes, for the holder, and for whoever acts"
                        + " for no organisation",
                enumeration = {"yes", "ask", "asked", "no"})
        MayRefer mayRefer,

        @Schema(description = "Whether people may come by themselves")
        boolean selfReferral,

        @Schema(description = "Days within which an institution promises an answer")
        Integer answerDays,

        @Schema(description = "At most so many in a week from each organisation that sends by it")
        Integer mostPerSender,

        @Schema(description = "When, in plain words") String hours,

        @Schema(description = "When, by the clock; absent where its holder gave words alone, or nothing")
        Times times,

        @Schema(description = "What that means now; absent in lists of your own and in the feed of changes")
        Opening opening,

        List<String> languages,

        @Schema(enumeration = {"free", "contribution", "paid"})
        String cost,

        String costWords,
        String telephone,
        String email,
        String link,

        @Schema(enumeration = {"everybody", "linked"}) String audience,

        @Schema(description = "False for a draft, which the holder alone reads")
        boolean published,

        @Schema(description = "Rises with each change of words")
        int version,

        Instant changedAt,

        @Schema(
                description =
                        "By the directory's rule (GET /api/directory/v1/freshness). One that nobody said is right for a"
                                + " year is withdrawn",
                enumeration = {"fresh", "ageing", "stale", "unconfirmed"})
        Freshness freshness,

        @Schema(description = "When a person of the holder last said that it is right")
        Instant assuredAt,

        @Schema(examples = "liaison-officer") String assuredByRole,

        @Schema(description = "Somebody said that it is not right, and nobody since that it is")
        boolean inDoubt) {

    /// Some pathways, and where the next page begins.
    @Schema(name = "PathwayPage")
    public record Page(
            List<PathwayView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            String next) {}

    static PathwayView of(Pathway p, Instant now) {
        return of(p, now, null, null);
    }

    static PathwayView of(Pathway p, Instant now, MayRefer mayRefer, Opening opening) {
        return new PathwayView(
                p.id,
                p.organisationId,
                p.title,
                p.need,
                List.of(p.areas),
                p.patches,
                p.eligibility,
                p.how,
                p.whatNext,
                p.referrers,
                mayRefer,
                p.selfReferral,
                p.answerDays,
                p.mostPerSender,
                p.hours,
                p.times,
                opening,
                List.of(p.languages),
                p.cost,
                p.costWords,
                p.telephone,
                p.email,
                p.link,
                p.audience,
                p.published,
                p.version,
                p.changedAt,
                p.freshness(now),
                p.confirmedAt,
                p.confirmedRole,
                p.doubtedAt != null);
    }
}
