package org.trellis.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Processes of an earlier launcher that was killed before it could stop them.
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Leftovers() {}

    /// Ends what still runs, last started first, and forgets what is gone.
    static void stop(Path run, Progress progress) {
        for (var trace : Trace.in(run).reversed()) {
            if (trace.alive()) {
                progress.say("%s (process %d) was left running by an earlier start: stopping it"
                        .formatted(trace.name(), trace.pid()));
                end(trace);
            }
            trace.erase(run);
        }
    }

    private static void end(Trace trace) {
        Proc.signal(trace.pid(), trace.stopSignal());
        if (!gone(trace)) {
            Proc.signal(trace.pid(), "KILL");
            if (!gone(trace)) {
                throw new StackException(
                        "Process " + trace.pid() + " (" + trace.name() + ") does not end: end it by hand.");
            }
        }
    }

    private static boolean gone(Trace trace) {
        var end = Instant.now().plus(PATIENCE);
        while (trace.alive() && Instant.now().isBefore(end)) {
            Pause.briefly();
        }
        return !trace.alive();
    }
}
