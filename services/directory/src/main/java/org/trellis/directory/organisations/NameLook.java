package org.trellis.directory.organisations;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a name looks to somebody who reads it in passing: two names that look alike have the same look.
///
/// Letters that are drawn alike are one letter (Unicode Technical Standard 39, and `i`, `l` and `1`), whatever script
/// they belong to. Case, accents, spaces and punctuation count for nothing, nor do words that every council has.
public final class NameLook {

    // Before NFKD, so that what only pads a name ("Council", "City of") is known in each spelling of it.
    private static final List<String> PADDING = List.of(
            "council",
            "cyngor",
            "borough",
            "bwrdeistref",
            "city",
            "dinas",
            "metropolitan",
            "royal",
            "of",
            "the",
            "and",
            "y",
            "yr",
            "a");

    private static final int TELLING = 5;
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    private static final Set<String> PADS =
            PADDING.stream().map(NameLook::letters).collect(Collectors.toSet());

    // Where the spaces are gone or moved, only what is long enough to be no accident is taken off either end.
    private static final List<String> LONG_PADS = PADDING.stream()
            .filter(w -> w.length() >= TELLING)
            .map(NameLook::letters)
            .toList();

    private NameLook() {}

    /// The same for names that look alike; never empty for a name with a letter or number in it.
    public static String of(String name) {
        var words = words(name).map(NameLook::letters).filter(w -> !w.isEmpty()).toList();
        var telling = words.stream().filter(w -> !PADS.contains(w)).collect(Collectors.joining());
        var bare = withoutLongPads(telling);
        return bare.isEmpty() ? String.join("", words) : bare;
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.replace("&", " and ").split("[\\s\\p{Z}\\p{P}\\p{Cf}]+"));
    }

    private static String letters(String word) {
        // Twice: a capital may look like a letter that its small one does not.
        var drawn = drawn(drawn(word));
        return drawn.replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("[i1|]", "l").replace('0', 'o');
    }

    private static String drawn(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Normalizer.normalize(CHECKER.getSkeleton(plain), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String withoutLongPads(String text) {
        for (var pad : LONG_PADS) {
            if (text.startsWith(pad)) {
                return withoutLongPads(text.substring(pad.length()));
            }
            if (text.endsWith(pad)) {
                return withoutLongPads(text.substring(0, text.length() - pad.length()));
            }
        }
        return text;
    }
}
