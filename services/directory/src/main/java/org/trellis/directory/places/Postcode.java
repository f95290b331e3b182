package org.trellis.directory.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A postcode as people type it, brought to the one way it is written: `EM1 2AB`.
public record Postcode(String outcode, String incode) {

    private static final Pattern WHOLE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern FIRST_HALF = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern BEGUN = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]?)");

    public static Optional<Postcode> of(String text) {
        var matcher = WHOLE.matcher(plain(text));
        return matcher.matches() ? Optional.of(new Postcode(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /// The text as an outcode, when it is written like one.
    static Optional<String> outcode(String text) {
        var plain = plain(text);
        return FIRST_HALF.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /// The beginning of the codes that the text may be the beginning of, with the space where it belongs.
    static Optional<String> begun(String text) {
        var whole = of(text);
        if (whole.isPresent()) {
            return Optional.of(whole.get().toString());
        }
        var typed = text.strip().toUpperCase(Locale.ROOT);
        var spaced = typed.matches("[A-Z]{1,2}[0-9][A-Z0-9]? +[0-9][A-Z]?");
        var matcher = BEGUN.matcher(plain(text));
        return spaced && matcher.matches() ? Optional.of(typed.replaceAll(" +", " ")) : Optional.empty();
    }

    @Override
    public String toString() {
        return outcode + " " + incode;
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
