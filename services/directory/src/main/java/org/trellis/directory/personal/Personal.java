package org.trellis.directory.personal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// Takes words that another organisation reads, and asks about what looks as if it were somebody's: a telephone number,
/// an e-mail address, or a full postcode, which leads to a few homes. It cannot find names.
public final class Personal {

    // Not to read an address, only to see that there is one.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[a-z]{1,2}[0-9][0-9a-z]?\\s?[0-9][abd-hjlnp-uw-z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 10;
    private static final long TRIES = 100;

    private Personal() {}

    /// The words as they are kept. `isPublic` is the writer's answer when they were asked before: whatever is in them
    /// stands on a public page anyway.
    public static String accept(String words, boolean isPublic) {
        var text = words.strip().replace("\r\n", "\n");
        if (!isPublic) {
            found(text).ifPresent(what -> {
                throw new LooksPersonal(what).asException();
            });
        }
        return text;
    }

    private static Optional<String> found(String text) {
        return first(EMAIL, text).or(() -> first(POSTCODE, text)).or(() -> telephone(text));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).findFirst();
    }

    // Also numbers that nobody has: whoever writes one has mistyped it. Days and times are shorter.
    private static Optional<String> telephone(String text) {
        var numbers = PhoneNumberUtil.getInstance().findNumbers(text, "GB", Leniency.POSSIBLE, TRIES);
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(match -> match.rawString())
                .filter(raw -> raw.chars().filter(Character::isDigit).count() >= SHORTEST)
                .findFirst();
    }
}
