package org.trellis.bench;

import java.time.Duration;

/// How many were answered in a time, and how long each took.
record Load(String by, long[] nanoseconds, Duration lasted) {

    @Override
    public String toString() {
        return "%-12s %7.0f a second%n%s"
                .formatted(
                        by,
                        nanoseconds.length / (lasted.toMillis() / 1000.0),
                        new Latencies("  a search near a postcode", nanoseconds));
    }
}
