package org.trellis.directory.connectors;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.trellis.directory.areas.Patch;
import org.trellis.directory.places.Place;
import org.trellis.directory.places.PlaceName;
import org.trellis.directory.places.Point;
import org.trellis.directory.places.Postcode;

/// The street or postcode that somebody asks for, as they typed it or read it out. `point` is null unless it is known
/// to the house.
record Sought(String postcode, String street, Point point) {

    // How street names end on envelopes. The Royal Mail's list is longer; these are what people type.
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("st", "street"),
            Map.entry("rd", "road"),
            Map.entry("ave", "avenue"),
            Map.entry("av", "avenue"),
            Map.entry("ln", "lane"),
            Map.entry("dr", "drive"),
            Map.entry("cl", "close"),
            Map.entry("ct", "court"),
            Map.entry("cres", "crescent"),
            Map.entry("gdns", "gardens"),
            Map.entry("pl", "place"),
            Map.entry("sq", "square"),
            Map.entry("terr", "terrace"));

    static Sought of(String typed, Place place) {
        var exactly = place != null && place.precision() == Place.Precision.POSTCODE;
        var code = Postcode.of(typed).map(Postcode::toString).orElse("");
        return new Sought(code, key(typed), exactly ? place.point() : null);
    }

    boolean isPostcodeIn(String[] postcodes) {
        return Arrays.asList(postcodes).contains(postcode);
    }

    /// `EM1 2` and `EM1` hold `EM1 2AB`; `EM1` does not hold `EM12 1AB`.
    boolean isPartIn(String[] postcodes) {
        return !postcode.isEmpty()
                && Arrays.stream(postcodes)
                        .anyMatch(part ->
                                part.contains(" ") ? postcode.startsWith(part) : postcode.startsWith(part + " "));
    }

    /// A house number before it and a town behind it do not matter, nor that it is not typed to its end.
    boolean isStreetIn(String[] streets) {
        return Arrays.stream(streets)
                .map(Sought::key)
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> (" " + street + " ").contains(" " + name + " ")
                        || street.length() > 2 && name.startsWith(street));
    }

    boolean isIn(Patch patch) {
        return point != null && patch != null && patch.holds(point);
    }

    private static String key(String typed) {
        var words = PlaceName.key(typed).split(" ");
        return Arrays.stream(words)
                .skip(words.length > 1 && words[0].matches("[0-9]+[a-z]?") ? 1 : 0)
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
