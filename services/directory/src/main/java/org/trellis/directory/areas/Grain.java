package org.trellis.directory.areas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How coarsely others see the area that a group drew.
public enum Grain {
    /// As it was drawn.
    EXACT(9),
    /// In cells of about 0.7 km².
    NEIGHBOURHOOD(8),
    /// In cells of about 5 km².
    DISTRICT(7);

    private final int resolution;

    Grain(int resolution) {
        this.resolution = resolution;
    }

    int resolution() {
        return resolution;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Grain of(String word) {
        for (var grain : values()) {
            if (grain.word().equals(word)) {
                return grain;
            }
        }
        throw new IllegalArgumentException("Not a grain");
    }
}
