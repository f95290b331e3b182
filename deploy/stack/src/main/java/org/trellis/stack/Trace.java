package org.trellis.stack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a running process leaves in `.stack/run`, so that `status` can show it and the next start can find it when
/// the launcher was killed.
record Trace(String name, long pid, long born, long since, int port, String health, String stopSignal) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    boolean alive() {
        return Proc.alive(pid, born);
    }

    void write(Path folder) {
        try {
            var partial = folder.resolve(name + ".partial");
            JSON.writeValue(partial.toFile(), this);
            Files.move(partial, file(folder), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void erase(Path folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All traces in the order in which their processes were started.
    static List<Trace> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(Trace::read)
                    .sorted(java.util.Comparator.comparingLong(Trace::born))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trace read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Trace.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Path folder) {
        return folder.resolve(name + ".json");
    }
}
