package org.trellis.stack;

import java.time.Duration;

/// A short wait between two looks at something that another process changes.
final class Pause {

    private Pause() {}

    static void briefly() {
        of(Duration.ofMillis(100));
    }

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }
}
