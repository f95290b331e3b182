package org.trellis.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One process of the stack before it runs: how to start it, when it is ready, and which signal ends it cleanly.
record Piece(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Port port,
        Health health,
        String stopSignal,
        Duration patience) {

    /// A JVM, which ends cleanly on SIGTERM.
    static Piece java(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Port port,
            Health health) {
        return new Piece(name, command, environment, directory, port, health, "TERM", Duration.ofMinutes(3));
    }
}
