package org.trellis.referrals.returns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What became of somebody whose referral came back.
enum How {
    /// Another referral of the same thread is on its way. Noted when it goes, and by nobody's word.
    SENT_AGAIN,
    /// They were told that nobody was found, and what else there is.
    TOLD_THEM,
    /// The sender helped by itself.
    HELPED_HERE,
    COULD_NOT_REACH,
    NOT_NEEDED;

    /// The word for it in the API and the database: `told-them`.
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<How> of(String word) {
        return Stream.of(values()).filter(how -> how.word().equals(word)).findFirst();
    }
}
