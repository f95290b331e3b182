package org.trellis.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Keeps the pieces running: starts them, says which one died and starts it again, stops all in reverse order, and
/// together what was started together.
final class Supervisor {

    private static final int ATTEMPTS = 5;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final Layout layout;
    private final Progress progress;
    private final Map<String, Running> running = Collections.synchronizedMap(new LinkedHashMap<>());
    private final AtomicInteger stage = new AtomicInteger();
    private volatile boolean stopping;

    Supervisor(Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    void start(Piece piece) {
        start(piece, stage.get());
    }

    private void start(Piece piece, int stage) {
        if (stopping) {
            throw new StackException("Stopping: " + piece.name() + " is not started.");
        }
        var process = new Running(piece, layout, stage);
        running.put(piece.name(), process);
        process.awaitReady();
        process.onDeath(() -> Thread.ofVirtual().start(() -> revive(process)));
        progress.say("%s ready on port %d after %.1f s (process %d)"
                .formatted(piece.name(), piece.port().number(), Progress.seconds(process.began), process.pid()));
    }

    /// Starts pieces side by side, and waits for them all.
    void startTogether(List<? extends Runnable> starts) {
        stage.incrementAndGet();
        sideBySide(starts);
        stage.incrementAndGet();
    }

    private static void sideBySide(List<? extends Runnable> starts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<>(starts.stream().map(threads::submit).toList());
            for (var result : results) {
                result.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }

    private void revive(Running dead) {
        if (stopping) {
            return;
        }
        progress.plain(dead.obituary());
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Pause.of(BETWEEN_ATTEMPTS);
            if (stopping || dead.unwanted()) {
                return;
            }
            try {
                start(dead.piece, dead.stage);
                return;
            } catch (StackException e) {
                progress.plain(e.getMessage());
            }
        }
        progress.say(dead.piece.name() + " stays down: it did not start " + ATTEMPTS + " times in a row.");
    }

    /// What a fault test asks for: `stop`, `kill` or `start`.
    void act(String name, String what) {
        switch (what) {
            case "stop" -> stop(name, false);
            case "kill" -> stop(name, true);
            case "start" -> startAgain(name);
            default -> throw new StackException("A process can be asked to stop, kill or start.");
        }
    }

    /// Stops one piece by its own signal, or as a crash would (`KILL`), and leaves it down.
    void stop(String name, boolean asACrash) {
        var process = find(name);
        if (asACrash) {
            process.end("KILL");
        } else {
            process.stop();
        }
        progress.say(name + (asACrash ? " was killed and stays down" : " was stopped"));
    }

    /// Starts a piece again that was stopped.
    void startAgain(String name) {
        var process = find(name);
        if (!process.alive()) {
            start(process.piece, process.stage);
        }
    }

    private Running find(String name) {
        var process = running.get(name);
        if (process == null) {
            throw new StackException(
                    "There is no " + name + " here, only " + String.join(", ", running.keySet()) + ".");
        }
        return process;
    }

    void stopAll() {
        stopping = true;
        List<Running> all;
        synchronized (running) {
            all = new ArrayList<>(running.values());
        }
        var stages = all.stream()
                .collect(Collectors.groupingBy(process -> process.stage, TreeMap::new, Collectors.toList()));
        for (var together : stages.descendingMap().values()) {
            sideBySide(together.stream()
                    .map(process -> (Runnable) () -> stop(process))
                    .toList());
        }
    }

    private void stop(Running process) {
        var wasAlive = process.alive();
        var began = Instant.now();
        process.stop();
        if (wasAlive) {
            progress.say("%s stopped after %.1f s".formatted(process.piece.name(), Progress.seconds(began)));
        }
    }
}
