package org.trellis.portal.pathways;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of a ward or of several, by its postcodes; the name may be null.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Patch(String name, List<String> postcodes, List<String> within) {

    private static final String POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?";

    public Patch {
        postcodes = Objects.requireNonNullElse(postcodes, List.of());
        within = Objects.requireNonNullElse(within, List.of());
    }

    /// What a line of the form means, without its wards: "Hollin Street: EM1 2AB, EM1 3". Empty where it means nothing.
    static Optional<Patch> read(String line) {
        var colon = line.lastIndexOf(':');
        var name = colon < 0 ? "" : line.substring(0, colon).strip();
        var postcodes = Stream.of(line.substring(colon + 1).split("[,;]"))
                .map(Patch::written)
                .filter(code -> !code.isEmpty())
                .toList();
        return postcodes.isEmpty() || !postcodes.stream().allMatch(code -> code.matches(POSTCODE))
                ? Optional.empty()
                : Optional.of(new Patch(name.isEmpty() ? null : name, postcodes, List.of()));
    }

    /// As it stands in the form.
    String line() {
        return (name == null ? "" : name + ": ") + String.join(", ", postcodes);
    }

    // With the space where it belongs, when it was left out of a whole postcode.
    static String written(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        return plain.matches("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}")
                ? plain.substring(0, plain.length() - 3) + " " + plain.substring(plain.length() - 3)
                : plain;
    }
}
