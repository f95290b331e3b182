package org.trellis.signposting.signposts;

import java.util.Locale;
import java.util.regex.Pattern;

/// Where help is needed, no closer than a few thousand homes: a postcode district, or a ward.
record Place(String code) {

    private static final Pattern OUTCODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");
    private static final Pattern WARD = Pattern.compile("(E05|W05|S13|N08)[0-9]{6}");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}");

    static Place of(String written) {
        var code = written.replaceAll("[\\s\\p{Cf}]", "").toUpperCase(Locale.ROOT);
        if (POSTCODE.matcher(code).matches()) {
            throw new SignpostRefusal.PlaceTooExact().asException();
        }
        if (!OUTCODE.matcher(code).matches() && !WARD.matcher(code).matches()) {
            throw new SignpostRefusal.PlaceNotUnderstood().asException();
        }
        return new Place(code);
    }
}
