package org.trellis.personal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds what would lead to one person or one home. Rather finds too much: the writer can put it in other words.
final class Contacts {

    private static final String END =
            "(?:com|org|net|uk|info|io|me|gov|ac|eu|cymru|wales|scot|london|email|live|example|test)";

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]@[^\\s@]*[a-z]"
            + "|[a-z0-9]\\s*@\\s*[a-z0-9-]+\\s*(?:\\.|\\bdot\\b)\\s*[a-z]{2,}"
            + "|[\\w.+-]+\\s*[\\[({<]?\\s*\\bat\\b\\s*[\\])}>]?\\s*[\\w-]+\\s*[\\[({<]?\\s*\\bdot\\b\\s*[\\])}>]?\\s*[a-z]{2,}"
            + "|[\\w.+-]+\\s+at\\s+(?:[\\w-]+\\.){1,8}" + END + "\\b"
            + "|[\\w.+-]+\\s*[\\[({<]\\s*at\\s*[\\])}>]\\s*[\\w-]+");

    private static final Pattern NI_NUMBER =
            Pattern.compile("(?<![a-z0-9])([a-z]\\s?[a-z])(?:[\\s.-]{0,2}[0-9]){6}[\\s.-]{0,2}[a-d](?![a-z0-9])");
    private static final Pattern NO_PREFIX = Pattern.compile("on|to|by|at|of|in|is|or|as|no|we|up|an|if|so|me|be|do");

    private static final String INWARD = "[abd-hjlnp-uw-z]{2}";
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![a-z0-9])(?:[a-z]{1,2}[0-9][0-9a-z]?|gir)[\\s.-]{0,3}[0-9]" + INWARD + "(?![a-z0-9])");
    private static final Pattern SPACED_POSTCODE = Pattern.compile(
            "(?<![A-Za-z0-9])[A-Z]\\s?[A-Z]?[\\s.-]{0,2}[0-9]\\s?[0-9A-Z]?[\\s.-]{0,3}[0-9O][\\s.-]?[A-Z]\\s?[A-Z](?![A-Za-z0-9])");

    // Ten digits of the ranges in use and that of examples, of which the last one proves the others.
    private static final Pattern NHS_NUMBER =
            Pattern.compile("(?<![0-9])[4-79][0-9]{2}[\\s.-]{0,2}[0-9]{3}[\\s.-]{0,2}[0-9]{4}(?![0-9])");

    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:[0-3]?[0-9]([./-])[01]?[0-9]\\1(?:20)?[0-9]{2}"
            + "|20[0-9]{2}-[01][0-9]-[0-3][0-9]|[0-2]?[0-9][.:][0-5][0-9])(?![0-9])");
    // A letter o or l among digits stands for 0 or 1. A run has an end, because each turn of a group costs stack.
    private static final Pattern DIGITS = Pattern.compile("[0-9oli](?:[\\s.,()_*+#~|-]{0,3}[0-9oli]){8,40}|[0-9]{6,}");
    private static final int FEWEST_DIGITS = 6;

    private Contacts() {}

    static Optional<Part> email(FoldedText plain) {
        return first(EMAIL, plain.lower());
    }

    static Optional<Part> niNumber(FoldedText plain) {
        var text = NumberWords.asDigits(plain.lower());
        var found = NI_NUMBER
                .matcher(text.text())
                .results()
                .filter(m -> !NO_PREFIX.matcher(m.group(1)).matches())
                .findFirst()
                .map(m -> text.part(m.start(), m.end()));
        return found.or(() -> first(NI_NUMBER, withoutDates(text)));
    }

    static Optional<Part> nhsNumber(FoldedText plain) {
        var text = plain.lower();
        return NHS_NUMBER
                .matcher(text.text())
                .results()
                .filter(m -> isProven(m.group().replaceAll("[^0-9]", "")))
                .findFirst()
                .map(m -> text.part(m.start(), m.end()));
    }

    private static boolean isProven(String digits) {
        int sum = IntStream.range(0, 9)
                .map(i -> (10 - i) * (digits.charAt(i) - '0'))
                .sum();
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    static Optional<Part> postcode(FoldedText plain) {
        return first(POSTCODE, plain.lower()).or(() -> first(SPACED_POSTCODE, plain));
    }

    static Optional<Part> telephone(FoldedText plain) {
        var text = NumberWords.asDigits(plain.lower());
        var known = PhoneNumberUtil.getInstance().findNumbers(text.text(), "GB").iterator();
        if (known.hasNext()) {
            var match = known.next();
            return Optional.of(text.part(match.start(), match.end()));
        }
        var masked = withoutDates(text);
        return DIGITS.matcher(masked.text())
                .results()
                .filter(Contacts::hasDigits)
                .findFirst()
                .map(m -> masked.part(m.start(), m.end()));
    }

    private static boolean hasDigits(MatchResult run) {
        return run.group().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static FoldedText withoutDates(FoldedText text) {
        return text.replace(DATE, m -> "x".repeat(m.end() - m.start()));
    }

    private static Optional<Part> first(Pattern pattern, FoldedText text) {
        var matcher = pattern.matcher(text.text());
        return matcher.find() ? Optional.of(text.part(matcher.start(), matcher.end())) : Optional.empty();
    }
}
