package org.trellis.directory.listings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contracts.Freshness;
import org.trellis.directory.about.About;
import org.trellis.directory.freshness.AssuredView;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Visibility;
import org.trellis.directory.places.London;
import org.trellis.directory.search.GroupNote;
import org.trellis.directory.search.Taking;
import org.trellis.directory.weblinks.BrokenLink;
import org.trellis.opening.Hours;
import org.trellis.opening.Opening;

/// A group's page as one reader sees it.
@Schema(description = "A group's page as the caller may see it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListingView(
        UUID id,
        @Schema(examples = "Al-Noor Kitchen") String name,
        String summary,
        List<String> offers,
        String notOffered,
        List<String> languages,

        @Schema(description = "What the group says of itself; absent for a group that is not here itself")
        About about,

        @Schema(
                description = "The point is rounded, and the patch an outline, for all but the group and holders of its"
                        + " `area` card")
        Area area,

        @Schema(description = "For the group itself only") Visibility visibility,
        Facets facets,

        @Schema(description = "Absent when nobody ever confirmed it")
        Confirmed confirmed,

        @Schema(
                description = "By the rule of GET /freshness; absent for `import`. Only the group sees `hidden`.",
                examples = "fresh")
        Freshness freshness,

        @Schema(description = "When an institution last found it right by using it; absent when none did")
        Used used,

        Instant editedAt,

        @Schema(description = "Whether it takes people on; absent for a group that is not here itself")
        Taking capacity,

        @Schema(description = "Only while it lasts") GroupNote note,

        @Schema(description = "When it is there; absent where the group wrote no hours")
        Hours hours,

        @Schema(description = "What the hours mean now; absent where none are known")
        Opening opening,

        @Schema(description = "For the group itself only; the ETag says the same")
        Integer version,

        @Schema(
                description = "Why the caller may see it",
                enumeration = {"own", "link", "public", "import"})
        String via,

        @Schema(description = "For `import`: who put it here. The group has not confirmed it.")
        Known listedBy,

        @Schema(
                description = "For `import`: a web page about the group, http or https. Nobody checked it.",
                examples = "https://harbour.example/")
        String link,

        @Schema(description = "Where on the web the group says it is; absent for `import`")
        List<String> links,

        @Schema(
                description =
                        "Which links of the page did not work when last tried, once the group has known for the days"
                                + " of GET /freshness; absent when there are none")
        List<BrokenLink> brokenLinks,

        @Schema(
                description = "What people of the group said of each part that the caller sees something of; absent for"
                        + " `import`. `confirmed` and `freshness` are of the oldest part that holds something.")
        List<AssuredView> assured) {

    /// When a person last said that the page is right, in which role, and how.
    public record Confirmed(
            Instant at,
            @Schema(examples = "steward") String byRole,
            @Schema(examples = "web") String how) {

        static Confirmed of(Instant at, String byRole, String how) {
            return at == null ? null : new Confirmed(at, byRole, how);
        }
    }

    /// Of which kind the institution is, and no more of it.
    public record Used(
            Instant at,

            @Schema(enumeration = {"council", "infrastructure"})
            String byKind) {

        static Used of(Instant at, String byKind) {
            return at == null ? null : new Used(at, byKind);
        }
    }

    static ListingView own(
            Listing l, Areas.Drawn drawn, Facets facets, Times.Told times, Visibility visibility, Instant now) {
        var today = London.dayOf(now);
        return new ListingView(
                l.organisationId,
                l.name,
                l.summary,
                List.of(l.offers),
                l.notOffered,
                List.of(l.languages),
                About.read(l.about),
                drawn.ownIn(l.area()),
                visibility,
                facets,
                Confirmed.of(l.confirmedAt, l.confirmedRole, l.confirmedHow),
                l.freshness(now),
                Used.of(l.usedAt, l.usedKind),
                l.editedAt,
                l.capacity(today),
                l.note(today),
                times.hours(),
                times.opening(),
                l.version,
                "own",
                null,
                null,
                List.of(l.links),
                null,
                assured(l, facets, times, now));
    }

    /// `broken` is what the public is told, or null.
    static ListingView linked(
            Listing l, Areas.Drawn drawn, Facets facets, Times.Told times, List<BrokenLink> broken, Instant now) {
        var today = London.dayOf(now);
        var area = drawn.in(facets.area() == null ? l.area().coarse() : l.area());
        return new ListingView(
                l.organisationId,
                l.name,
                l.summary,
                List.of(l.offers),
                l.notOffered,
                List.of(l.languages),
                About.read(l.about),
                area,
                null,
                facets,
                Confirmed.of(l.confirmedAt, l.confirmedRole, l.confirmedHow),
                l.freshness(now),
                Used.of(l.usedAt, l.usedKind),
                l.editedAt,
                l.capacity(today),
                l.note(today),
                times.hours(),
                times.opening(),
                null,
                "link",
                null,
                null,
                List.of(l.links),
                broken,
                assured(l, facets, times, now));
    }

    private static List<AssuredView> assured(Listing l, Facets facets, Times.Told times, Instant now) {
        var shown = PageParts.shown(List.of(l.links), facets, !PageParts.saysNothing(l), times.hours());
        return AssuredView.of(l.assurance(), shown, now);
    }
}
