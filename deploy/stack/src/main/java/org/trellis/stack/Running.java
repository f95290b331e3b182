package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A piece that was started: its process, its log and its trace in `.stack/run`.
final class Running {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final int LAST_LINES = 25;

    final Piece piece;
    final Instant began = Instant.now();
    /// What has the same one was started together.
    final int stage;
    private final Layout layout;
    private final Process process;
    private final Trace trace;
    private volatile boolean unwanted;

    Running(Piece piece, Layout layout, int stage) {
        this.piece = piece;
        this.stage = stage;
        this.layout = layout;
        try {
            this.process = spawn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.trace = new Trace(
                piece.name(),
                process.pid(),
                Proc.born(process.pid()),
                began.toEpochMilli(),
                piece.port().number(),
                piece.health().address(),
                piece.stopSignal());
        trace.write(layout.run());
    }

    private Process spawn() throws IOException {
        var log = layout.log(piece.name());
        if (Files.exists(log)) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        // A session of its own: Ctrl-C in the terminal reaches the launcher alone, which stops the rest in order.
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(piece.command());
        var builder = new ProcessBuilder(command)
                .directory(piece.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(piece.environment());
        return builder.start();
    }

    /// Waits until the piece answers. A piece that dies or stays silent is named with the last lines of its log.
    void awaitReady() {
        var end = began.plus(piece.patience());
        while (!piece.health().good()) {
            if (ended(Duration.ofMillis(100))) {
                throw new StackException(unwanted ? piece.name() + " was stopped while it started." : obituary());
            }
            if (Instant.now().isAfter(end)) {
                throw new StackException("%s is not ready after %d s. The last lines of %s:%n%s"
                        .formatted(piece.name(), piece.patience().toSeconds(), layout.log(piece.name()), lastLines()));
            }
        }
    }

    /// Calls back when the process ends without having been asked to.
    void onDeath(Runnable response) {
        process.onExit().thenRun(() -> {
            if (!unwanted) {
                response.run();
            }
        });
    }

    boolean alive() {
        return process.isAlive();
    }

    /// Whether somebody asked for it to be down.
    boolean unwanted() {
        return unwanted;
    }

    long pid() {
        return process.pid();
    }

    void stop() {
        end(piece.stopSignal());
    }

    void end(String signal) {
        unwanted = true;
        if (process.isAlive()) {
            Proc.signal(process.pid(), signal);
            if (!ended(STOP_PATIENCE)) {
                Proc.signal(process.pid(), "KILL");
                ended(STOP_PATIENCE);
            }
        }
        trace.erase(layout.run());
    }

    String obituary() {
        return "%s (process %d) ended with code %d after %.1f s. The last lines of %s:%n%s"
                .formatted(
                        piece.name(),
                        process.pid(),
                        process.isAlive() ? 0 : process.exitValue(),
                        Progress.seconds(began),
                        layout.log(piece.name()),
                        lastLines());
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for " + piece.name(), e);
        }
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(layout.log(piece.name()), StandardCharsets.ISO_8859_1);
            return String.join(
                    System.lineSeparator(),
                    lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                            .map(line -> "    " + line)
                            .toList());
        } catch (IOException e) {
            return "    (no log: " + e.getMessage() + ")";
        }
    }
}
