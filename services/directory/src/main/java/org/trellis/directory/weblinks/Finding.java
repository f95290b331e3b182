package org.trellis.directory.weblinks;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

/// What one look at a link found.
public enum Finding {
    WORKS(false),
    /// It asked us to stay away, was busy, silent, or is of a kind that tells strangers nothing: neither good nor bad.
    NOT_KNOWN(false),
    /// The site says that there is no such page: 404 or 410.
    GONE(true),
    /// No such name is known on the web.
    NO_SUCH_NAME(true),
    /// A browser would warn of it: its certificate is out of date, or somebody else's.
    NO_SAFE_CONNECTION(true),
    /// A chat's invitation that names no group any more.
    INVITE_OVER(true);

    private final boolean failure;

    Finding(boolean failure) {
        this.failure = failure;
    }

    public boolean isFailure() {
        return failure;
    }

    /// As the API and the database write it: `invite-over`.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Finding of(String word) {
        return Stream.of(values())
                .filter(finding -> finding.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
