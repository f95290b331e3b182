package org.trellis.dispatch.inbound;

import java.util.Locale;
import java.util.Set;

/// What a text message asks for. Whatever is none of these is forgotten without an answer: an answer costs money, and
/// could be asked for a thousand times.
enum Meaning {
    NO_MORE,
    AGAIN,
    FIRST,
    SECOND,
    NOTHING;

    private static final Set<String> STOPS = Set.of("stop", "stopio");
    private static final Set<String> FIRSTS = Set.of("1", "yes", "ie", "ydy", "ydi");
    private static final Set<String> SECONDS = Set.of("2", "no", "na", "nac ydy", "nac ydi");

    /// "Stop please" is a stop. An answer is one only when it stands alone: "no idea" is none.
    static Meaning of(String text) {
        var said = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        var first = said.replaceFirst(" .*", "");
        if (STOPS.contains(first)) {
            return NO_MORE;
        }
        if (said.equals("start")) {
            return AGAIN;
        }
        return FIRSTS.contains(said) ? FIRST : SECONDS.contains(said) ? SECOND : NOTHING;
    }
}
