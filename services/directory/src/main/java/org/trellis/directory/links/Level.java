package org.trellis.directory.links;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How close an organisation wants another one to be. Each level includes the ones before it.
public enum Level {
    /// It may see that the group is there.
    LISTED,
    /// It may also send signposts.
    SIGNPOSTS,
    /// It may also send referrals.
    REFERRALS,
    /// It may also work with the group as a partner.
    PARTNER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Level of(String word) {
        for (var level : values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        throw new IllegalArgumentException("Not a level");
    }
}
