package org.trellis.personal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// What leads to a person in words of people who hide nothing, as it stands there. Where a finding turns words down or
/// asks, in a note between two desks, a number of six digits must pass; see [Personal] for words that strangers read.
public final class AsWritten {

    // Not to read an address, only to see that there is one.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[a-z]{1,2}[0-9][0-9a-z]?\\s?[0-9][abd-hjlnp-uw-z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 10;
    private static final long TRIES = 100;

    private AsWritten() {}

    public static Optional<String> email(String words) {
        return first(EMAIL, words);
    }

    /// A full one, which leads to a few homes.
    public static Optional<String> postcode(String words) {
        return first(POSTCODE, words);
    }

    /// Also numbers that nobody has: whoever writes one has mistyped it, or tries things out. Days and times are
    /// shorter.
    public static Optional<String> telephone(String words) {
        var numbers = PhoneNumberUtil.getInstance().findNumbers(words, "GB", Leniency.POSSIBLE, TRIES);
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(match -> match.rawString())
                .filter(raw -> raw.chars().filter(Character::isDigit).count() >= SHORTEST)
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(match -> match.group()).findFirst();
    }
}
