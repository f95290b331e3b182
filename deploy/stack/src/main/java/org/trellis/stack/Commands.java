package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Programs that run once and end.
final class Commands {

    private Commands() {}

    /// Runs a program to its end; a failure is shown with what the program wrote.
    static void run(List<String> command, Map<String, String> environment, Path directory, Path log) {
        try {
            var builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var code = builder.start().waitFor();
            if (code != 0) {
                throw new StackException("%s failed with code %d:%n%s".formatted(command, code, Files.readString(log)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }
}
