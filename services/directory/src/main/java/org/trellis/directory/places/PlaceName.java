package org.trellis.directory.places;

import java.util.Locale;

/// Names of places as they are compared: `St. Mary’s` and `st marys` are one. Accents are left to PostgreSQL.
public final class PlaceName {

    private PlaceName() {}

    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("['’`]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
