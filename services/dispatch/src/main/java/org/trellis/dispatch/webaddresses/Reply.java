package org.trellis.dispatch.webaddresses;

import java.time.Duration;
import java.util.Optional;

/// What came back for something that was sent. Of what the other side wrote nothing is kept.
public sealed interface Reply {

    /// @param status     the HTTP status
    /// @param retryAfter for how long it wants to be left alone, when it says so in seconds
    record Answered(int status, Optional<Duration> retryAfter) implements Reply {}

    /// @param why `timeout`, `no-connection`, `no-safe-connection`, `no-such-name` or `address-refused`
    record Nothing(String why) implements Reply {}
}
