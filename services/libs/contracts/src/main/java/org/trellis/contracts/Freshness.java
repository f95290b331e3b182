package org.trellis.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What a page or a pathway is worth, by when a person of its organisation last said that it is right. Editing is not
/// saying so. One rule for every service, published by directory.
public enum Freshness {
    /// Said so within [#FRESH_FOR].
    FRESH,
    /// Said so within [#AGEING_FOR].
    AGEING,
    /// Said so longer ago, or said that it is not: call first.
    STALE,
    /// Nobody ever said so: the group's own words, and no more.
    UNCONFIRMED,
    /// Nobody said so, nor changed a page that was never confirmed, within [#SHOWN_FOR]: the public does not see it.
    HIDDEN;

    public static final Duration FRESH_FOR = Duration.ofDays(90);
    public static final Duration AGEING_FOR = Duration.ofDays(180);
    public static final Duration SHOWN_FOR = Duration.ofDays(365);

    /// Each may be null but the last two. `doubted`: when somebody of the group said that it is not right.
    public static Freshness of(Instant confirmed, Instant doubted, Instant edited, Instant now) {
        if (!now.isBefore(lastSign(confirmed, edited).plus(SHOWN_FOR))) {
            return HIDDEN;
        }
        if (confirmed == null) {
            return doubted == null ? UNCONFIRMED : STALE;
        }
        var age = Duration.between(confirmed, now);
        if (doubted != null && doubted.isAfter(confirmed) || age.compareTo(AGEING_FOR) > 0) {
            return STALE;
        }
        return age.compareTo(FRESH_FOR) > 0 ? AGEING : FRESH;
    }

    /// From when the time counts after which the public does not see a page.
    public static Instant lastSign(Instant confirmed, Instant edited) {
        return confirmed == null ? edited : confirmed;
    }

    /// As the API writes it: `ageing`.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
