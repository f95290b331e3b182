package org.trellis.directory.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/// What can be told of a piece of text without knowing what it is about.
final class Words {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\u2060\\uFEFF]+");

    // Control characters, and those that turn the direction of the text around them.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFFFD]");

    // One letter before the sign is enough to tell, and keeps the search from beginning anew at each letter of a long
    // word.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]@[^\\s@]+\\.[^\\s@]");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![0-9/=])(?:\\+44|0)[ (0-9)-]{9,16}(?![0-9])");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static boolean isPrintable(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    static boolean hasContact(String text) {
        return EMAIL.matcher(text).find() || TELEPHONE.matcher(text).find();
    }

    static boolean isLink(String text) {
        return text.matches("(?i)(https?://|www\\.)\\S+");
    }

    /// Shortened between two words, where it is too long.
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = text.lastIndexOf(' ', most - 1);
        return text.substring(0, end < most / 2 ? most - 1 : end) + "…";
    }

    /// For telling whether two texts say the same: letters and digits alone.
    static String compared(String text) {
        return APART.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
