package org.trellis.directory.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as search compares it: words apart by one space, a space before the first and after the last.
///
/// Accents are taken off by PostgreSQL's unaccent, on both sides, so that one table of letters decides.
final class Words {

    private static final int MOST = 6;

    // Marks are kept: in Bengali, Urdu or Tamil they are part of the word.
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    static String indexed(String... texts) {
        return " " + apart(String.join(" ", texts)) + " ";
    }

    /// The words that somebody looks for: the first few, since more would not find more.
    static List<String> wanted(String text) {
        return Arrays.stream(apart(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String apart(String text) {
        return APART.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
