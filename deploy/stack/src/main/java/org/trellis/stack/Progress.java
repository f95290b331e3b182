package org.trellis.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/// Tells a person what happens, each line with the seconds since the beginning.
final class Progress {

    private final PrintStream out;
    private final Instant began = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.printf("%6.1f s  %s%n", seconds(began), line);
        out.flush();
    }

    void plain(String text) {
        out.println(text);
        out.flush();
    }

    static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
