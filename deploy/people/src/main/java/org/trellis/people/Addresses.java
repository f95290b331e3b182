package org.trellis.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// Where the pieces of one running stack answer, as its launcher published it.
public record Addresses(Path state, Properties lines) {

    /// Reads the addresses of the stack that keeps its state in this folder.
    public static Addresses of(Path state) {
        var lines = new Properties();
        try (var published = Files.newBufferedReader(state.resolve("run/addresses.properties"))) {
            lines.load(published);
        } catch (IOException e) {
            throw new UncheckedIOException("No stack is running in " + state, e);
        }
        return new Addresses(state, lines);
    }

    /// The stack that `bin/on-stack` started for this command, or the developer's own.
    public static Addresses ofThisProcess() {
        var state = System.getenv("TRELLIS_STATE_DIR");
        return of(Path.of(state == null || state.isBlank() ? ".stack" : state).toAbsolutePath());
    }

    public String of(String piece) {
        var address = lines.getProperty(piece);
        if (address == null) {
            throw new IllegalStateException("This stack has no " + piece + ", only " + lines.keySet());
        }
        return address;
    }

    /// The front door: pages, and `/api/<service>/…`.
    public String portal() {
        return of("portal");
    }

    /// Every replica of a service, the first one first.
    public List<String> replicas(String service) {
        return lines.stringPropertyNames().stream()
                .filter(piece -> piece.matches(service + "(-\\d+)?"))
                .sorted()
                .map(this::of)
                .toList();
    }
}
