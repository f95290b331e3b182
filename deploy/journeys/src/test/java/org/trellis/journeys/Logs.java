package org.trellis.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What the processes of a stack wrote that may explain a failure: the launcher's last lines, which name who died and
/// quote its log, and the errors of the services.
final class Logs {

    private static final int LAST = 30;

    private Logs() {}

    static String of(Path state) {
        try (var logs = Files.list(state.resolve("logs"))) {
            return logs.filter(log -> log.toString().endsWith(".log"))
                    .sorted()
                    .map(Logs::summary)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String summary(Path log) {
        var launcher = log.endsWith("launcher.log");
        var lines = lines(log).stream()
                .filter(line -> launcher || line.contains(" ERROR "))
                .toList();
        return lines.isEmpty()
                ? ""
                : "--- " + log + "\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
