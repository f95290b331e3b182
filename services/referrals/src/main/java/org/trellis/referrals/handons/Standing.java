package org.trellis.referrals.handons;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Where it stands with somebody whom a referral was handed to.
enum Standing {
    /// The connector has not answered.
    ASKED,
    /// The connector said yes, and may know what the group may know.
    ACCEPTED,
    /// The connector said no. Nobody is asked why.
    REFUSED,
    /// The connector had said yes, and gives it back to the group.
    GIVEN_BACK,
    /// The group took it back.
    TAKEN_BACK,
    /// The group handed it to somebody else.
    REPLACED,
    /// The connector did it, or is in touch with the resident.
    SORTED,
    /// The referral was over in another way.
    OVER,
    /// Its time ran out.
    RUN_OUT;

    static Standing of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
