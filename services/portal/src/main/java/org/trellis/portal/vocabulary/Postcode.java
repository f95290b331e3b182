package org.trellis.portal.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A full postcode can point at one house, so it is cut to its first half before it goes anywhere with a need beside
/// it.
public final class Postcode {

    private static final Pattern WHOLE = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?) ?[0-9][A-Z]{2}");

    private static final Pattern FIRST_HALF = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

    private Postcode() {}

    /// The first half of a postcode, if that is what was typed; no list of places is asked, since none has them all.
    public static Optional<String> firstHalf(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return FIRST_HALF.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /// The first half of a full postcode; anything else as it is.
    public static String shortened(String typed) {
        var matcher = WHOLE.matcher(typed.toUpperCase(Locale.ROOT));
        return matcher.matches() ? matcher.group(1) : typed;
    }
}
