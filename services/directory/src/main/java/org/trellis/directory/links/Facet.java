package org.trellis.directory.links;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// A part of a group's page that a share card shows.
public enum Facet {
    CONTACT,
    AREA,
    ACTIVITIES,
    CAPACITY,
    NUMBERS,
    STORY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// For JAX-RS: the word in a path; null would be a fault, an exception is a 404.
    public static Facet fromString(String word) {
        for (var facet : values()) {
            if (facet.word().equals(word)) {
                return facet;
            }
        }
        throw new IllegalArgumentException("Not a facet");
    }
}
