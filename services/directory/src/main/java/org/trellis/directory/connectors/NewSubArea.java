package org.trellis.directory.connectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.areas.Drawing;
import org.trellis.directory.places.Postcode;

/// A sub-area as it is wanted. Streets, postcodes and a drawing add up: a place in any of them is in it.
@Schema(name = "NewSubArea")
record NewSubArea(
        @NotBlank(message = "Give it a name")
        @Size(max = 80)
        @Pattern(regexp = NewSubArea.WORDS, message = "no < or >")
        @Schema(examples = "Hollin Street and the Steps")
        String name,

        @Size(max = 100, message = "A hundred streets at most")
        @Schema(description = "Without house numbers", examples = "[\"Hollin Street\", \"Chapel Steps\"]")
        List<@Size(min = 1, max = 80) @Pattern(regexp = NewSubArea.WORDS, message = "no < or >") String> streets,

        @Size(max = 200, message = "Two hundred postcodes at most")
        @Schema(description = "Whole ones or their beginnings", examples = "[\"EM1 2AB\", \"EM1 3\"]")
        List<
                        @Pattern(
                                regexp = "[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?",
                                message = "a postcode such as EM1 2AB, or the beginning of one, EM1 2 or EM1")
                        String>
                postcodes,

        @Valid @Schema(description = "What was drawn on the map", nullable = true)
        Drawing drawing) {

    static final String WORDS = "[^\\p{Cntrl}<>]*";

    NewSubArea {
        name = name == null ? null : name.strip();
        streets = streets == null
                ? List.of()
                : streets.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .toList();
        postcodes = postcodes == null
                ? List.of()
                : postcodes.stream()
                        .filter(Objects::nonNull)
                        .map(NewSubArea::written)
                        .filter(p -> !p.isEmpty())
                        .distinct()
                        .toList();
    }

    /// With the space where it belongs, when it was left out of a whole postcode.
    private static String written(String typed) {
        return Postcode.of(typed)
                .map(Postcode::toString)
                .orElseGet(() -> typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " "));
    }
}
