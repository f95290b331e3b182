package org.trellis.dispatch.hookdeliveries;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long to wait until what did not arrive is tried again: longer each time, over about two days.
final class Pauses {

    private static final List<Duration> ALL = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Pauses() {}

    /// After the nth try, counted from 1; empty after the last.
    static Optional<Duration> after(int tries) {
        return tries > ALL.size() ? Optional.empty() : Optional.of(ALL.get(tries - 1));
    }
}
