package org.trellis.directory.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a row says its group is: words, a point, and what may be the first halves of postcodes among the words.
record Place(String words, Double lat, Double lon, List<String> maybeOutcodes, boolean shortened) {

    private static final Pattern POSTCODE =
            Pattern.compile("(?i)\\b([A-Z]{1,2}[0-9][A-Z0-9]?)\\s*[0-9][ABD-HJLNP-UW-Z]{2}\\b");
    private static final Pattern OUTCODE = Pattern.compile("(?i)\\b[A-Z]{1,2}[0-9][A-Z0-9]?\\b");
    private static final int MOST_OUTCODES = 20;

    static Place of(String area, String postcode, String lat, String lon) throws BadRow {
        var words = POSTCODE.matcher(area).replaceAll("$1");
        var code = POSTCODE.matcher(postcode).replaceAll("$1");
        var said = words.isEmpty() ? code.toUpperCase(Locale.ROOT) : words;
        var point = point(lat, lon);
        if (said.isEmpty() && point == null) {
            throw new BadRow(Column.AREA, "nowhere", "does not say where the group is");
        }
        return new Place(
                said,
                point == null ? null : point[0],
                point == null ? null : point[1],
                outcodes(code + " " + words),
                !words.equals(area) || !code.equals(postcode));
    }

    private static List<String> outcodes(String text) {
        var found = new LinkedHashSet<String>();
        var matcher = OUTCODE.matcher(text);
        while (matcher.find() && found.size() < MOST_OUTCODES) {
            found.add(matcher.group().toUpperCase(Locale.ROOT));
        }
        return List.copyOf(found);
    }

    private static double[] point(String lat, String lon) throws BadRow {
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        var point = new double[] {number(Column.LATITUDE, lat), number(Column.LONGITUDE, lon)};
        if (!inside(point[0], point[1])) {
            var words = inside(point[1], point[0])
                    ? "is not in the United Kingdom: latitude and longitude look swapped"
                    : "is not in the United Kingdom";
            throw new BadRow(Column.LATITUDE, "coordinates-outside", words);
        }
        return point;
    }

    // Three places after the point are about a hundred metres: a street, not a door.
    private static double number(Column column, String text) throws BadRow {
        if (text.isEmpty()) {
            throw new BadRow(column, "coordinate-missing", "is empty, while the other coordinate is not");
        }
        try {
            return Math.round(Double.parseDouble(text) * 1000) / 1000.0;
        } catch (NumberFormatException e) {
            throw new BadRow(column, "coordinate-not-a-number", "is not a number");
        }
    }

    private static boolean inside(double lat, double lon) {
        return lat >= 49 && lat <= 61 && lon >= -9 && lon <= 3;
    }
}
