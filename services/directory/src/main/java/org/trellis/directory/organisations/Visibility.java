package org.trellis.directory.organisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Who can know that a group exists. Unlisted is the default, and beats every link.
public enum Visibility {
    /// Nobody else, whatever links say.
    UNLISTED,
    /// The organisations that the group opened a link to.
    LINKED,
    /// Everybody.
    PUBLIC;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Visibility of(String word) {
        for (var visibility : values()) {
            if (visibility.word().equals(word)) {
                return visibility;
            }
        }
        throw new IllegalArgumentException("Not a visibility");
    }
}
