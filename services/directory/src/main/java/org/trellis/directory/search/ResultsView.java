package org.trellis.directory.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.needs.Meaning;
import org.trellis.directory.places.Place;

/// A page of what was found. How many there are in all is not told, to anybody.
@Schema(name = "Results")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ResultsView(
        @Schema(description = "The place searched around, as it was understood", nullable = true)
        Near near,

        @Schema(description = "Which of your words were taken as needs too, so that groups that offer those are found")
        List<Meaning> understood,

        List<FoundView> items,

        @Schema(description = "Send it as `cursor` for the next page; null after the last", nullable = true)
        String next) {

    /// A place, and how exactly it is known.
    @Schema(name = "Near")
    public record Near(
            @Schema(examples = "EM1 2AB, Harbour") String label,
            @Schema(examples = "52.61") double lat,
            @Schema(examples = "1.74") double lon,

            @Schema(
                    description = "`outcode` also for a postcode that is not known: its first half stands for it",
                    enumeration = {"postcode", "outcode", "ward", "authority", "point"})
            String precision) {

        static Near of(Place place) {
            return new Near(
                    place.label(),
                    place.point().lat(),
                    place.point().lon(),
                    place.precision().name().toLowerCase(Locale.ROOT));
        }
    }
}
