package org.trellis.directory.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.contracts.Freshness;
import org.trellis.directory.about.About;
import org.trellis.directory.areas.Outline;
import org.trellis.directory.places.London;
import org.trellis.directory.places.Point;
import org.trellis.opening.Opening;

/// A group as a search shows it.
@Schema(name = "Found")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FoundView(
        UUID id,
        @Schema(examples = "Quayside Mutual Aid") String name,
        @Schema(examples = "group") String kind,

        @Schema(examples = "Shopping, prescriptions and a friendly call.")
        String summary,

        @Schema(description = "What the group says it does not do", examples = "No personal care.")
        String notOffered,

        @Schema(description = "Codes of needs", examples = "[\"shopping\", \"prescriptions\"]")
        List<String> offers,

        @Schema(examples = "Quayside and the harbour streets")
        String areaWords,

        @Schema(
                description = "Where the group is on the map, to about a kilometre; null when it is nowhere on it",
                nullable = true)
        Point point,

        @Schema(
                description = "The area that the group drew, as coarse as it wants. Left out where it is long: the"
                        + " group's page has it.",
                nullable = true)
        Outline outline,

        @Schema(
                description = "Whether the group's area covers the place searched, or overlaps with it: such groups"
                        + " come first, with the distance 0",
                examples = "true")
        boolean covers,

        @Schema(
                description = "From the place searched to the group's published place, which is coarse: to about a"
                        + " kilometre. Null when either is not known.",
                examples = "1240",
                nullable = true)
        Integer distanceMetres,

        @Schema(description = "When somebody of the group last said that this is right", nullable = true)
        Confirmed confirmed,

        @Schema(
                description = "By the rule of GET /freshness. Null for a row that somebody else listed",
                nullable = true,
                examples = "fresh")
        Freshness freshness,

        @Schema(
                description = "Why you see it: everybody does, the group linked with you, or somebody lists it",
                enumeration = {"public", "link", "import"})
        String via,

        @Schema(
                description = "What the group lets your organisation do; signposts or more takes signposts",
                enumeration = {"listed", "signposts", "referrals", "partner"},
                nullable = true)
        String level,

        @Schema(description = "Whether it takes people on; null for a group that is not here itself", nullable = true)
        Taking capacity,

        @Schema(nullable = true) GroupNote note,

        @Schema(description = "BCP 47 codes", examples = "[\"en\", \"ur\"]")
        List<String> languages,

        @Schema(description = "What it says of itself; null for a group that is not here itself", nullable = true)
        About about,

        @Schema(description = "Whether it is there now; null where no hours are known", nullable = true)
        Opening opening,

        @Schema(
                description = "Who lists a group that did not register itself, and did not confirm this",
                nullable = true)
        Lister listedBy) {

    /// A confirmation: never a name.
    @Schema(name = "FoundConfirmation")
    public record Confirmed(
            Instant at,
            @Schema(examples = "steward") String byRole,
            @Schema(examples = "web") String how) {}

    /// An institution that imported a list.
    @Schema(name = "Lister")
    public record Lister(
            UUID id,
            @Schema(examples = "Eastmere Voluntary Action") String name) {}

    static FoundView of(Tuple row, Integer distance, boolean covers, Opening opening, Instant now) {
        var lat = row.get("lat", Double.class);
        var today = London.dayOf(now);
        var confirmedAt = row.get("confirmed_at", Instant.class);
        var lister = row.get("lister_id", UUID.class);
        var via = row.get("via", String.class);
        return new FoundView(
                row.get("listing_id", UUID.class),
                row.get("name", String.class),
                "group",
                row.get("summary", String.class),
                row.get("not_offered", String.class),
                List.of(row.get("offers", String[].class)),
                row.get("area_words", String.class),
                lat == null ? null : new Point(lat, row.get("lon", Double.class)),
                Outline.read(row.get("outline", String.class)),
                covers,
                distance,
                confirmedAt == null
                        ? null
                        : new Confirmed(
                                confirmedAt,
                                row.get("confirmed_role", String.class),
                                row.get("confirmed_how", String.class)),
                via.equals("import")
                        ? null
                        : Freshness.of(
                                confirmedAt,
                                row.get("doubted_at", Instant.class),
                                row.get("edited_at", Instant.class),
                                now),
                via,
                row.get("level", String.class),
                via.equals("import")
                        ? null
                        : Taking.on(today, row.get("taking", String.class), row.get("paused_until", LocalDate.class)),
                GroupNote.on(today, row.get("note", String.class), row.get("note_until", LocalDate.class)),
                List.of(row.get("languages", String[].class)),
                via.equals("import") ? null : About.read(row.get("about", String.class)),
                opening,
                lister == null ? null : new Lister(lister, row.get("lister_name", String.class)));
    }
}
