package org.trellis.directory.links;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Where a link stands, as one of its parties sees it: what the other hides does not count.
public enum Standing {
    /// Both have opened their side.
    OPEN_BOTH,
    /// You have opened your side; of theirs nothing is to be seen.
    WAITS_FOR_THEM,
    /// They have opened their side, and you have neither opened yours nor set it aside.
    WAITS_FOR_US,
    /// They have opened their side, and you said: not now. They do not see that you did.
    SET_ASIDE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// For JAX-RS: an unknown word finds nothing.
    public static Standing fromString(String word) {
        for (var standing : values()) {
            if (standing.word().equals(word)) {
                return standing;
            }
        }
        throw new IllegalArgumentException("Not a standing");
    }

    static Standing of(boolean isOurs, boolean isTheirs, boolean isAside) {
        if (isOurs) {
            return isTheirs ? OPEN_BOTH : WAITS_FOR_THEM;
        }
        return isAside ? SET_ASIDE : WAITS_FOR_US;
    }
}
