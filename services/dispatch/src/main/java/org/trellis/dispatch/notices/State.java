package org.trellis.dispatch.notices;

import java.util.Locale;

/// Where a notice stands.
enum State {
    QUEUED,
    WAITING_QUIET_HOURS,
    /// A gateway may have it: it is asked before anything is sent again.
    SENDING,
    SENT,
    FAILED,
    OVER_BUDGET,
    OPTED_OUT;

    /// Whether nothing more will be done.
    boolean isTheEnd() {
        return this.compareTo(SENT) >= 0;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
