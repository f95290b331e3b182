package org.trellis.referrals.pathways;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Whether an organisation may send people by a pathway.
public enum MayRefer {
    /// It may.
    YES,
    /// Its holder wants to be asked first.
    ASK,
    /// It asked, and has no answer yet.
    ASKED,
    /// The holder said no, or no longer. After a while it may ask again.
    NO;

    /// As the API writes it: `asked`.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
