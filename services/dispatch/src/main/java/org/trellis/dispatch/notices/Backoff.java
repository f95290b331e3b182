package org.trellis.dispatch.notices;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to leave a gateway alone after it did not take a message: twice as long each time, and not all at once.
final class Backoff {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 10;

    private Backoff() {}

    /// After the nth try, counted from 1: between half of 2^n seconds and all of them.
    static Duration after(int tries, RandomGenerator random) {
        var whole = Math.min(1_000L << Math.min(tries, MOST_DOUBLINGS), LONGEST.toMillis());
        return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    }
}
