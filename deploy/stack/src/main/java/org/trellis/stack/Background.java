package org.trellis.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Starts a launcher that outlives this command, stops it, and clears away what it kept.
final class Background {

    private static final Duration STOP_PATIENCE = Duration.ofMinutes(2);

    private final Layout layout;

    Background(Layout layout) {
        this.layout = layout;
    }

    /// Starts the launcher and shows what it says until everything is ready.
    void start() {
        layout.prepare();
        Lock.holder(layout).ifPresent(pid -> {
            throw new StackException("Trellis is running already (process " + pid + "): see `make status`.");
        });
        try {
            var log = layout.log("launcher");
            Files.deleteIfExists(log);
            Files.deleteIfExists(layout.run().resolve("ready"));
            Files.createFile(log);
            var launcher = spawn();
            try (var reader = new RandomAccessFile(log.toFile(), "r")) {
                while (launcher.isAlive() && !Lock.ready(layout)) {
                    show(reader);
                    Pause.briefly();
                }
                show(reader);
            }
            if (!launcher.isAlive()) {
                throw new StackException("Trellis did not start.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process spawn() throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        var flags = java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();
        command.addAll(
                Jvm.command(flags, List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "run")));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(layout.log("launcher").toFile())
                .start();
    }

    private static void show(RandomAccessFile reader) throws IOException {
        var fresh = new byte[(int) (reader.length() - reader.getFilePointer())];
        reader.readFully(fresh);
        System.out.write(fresh);
        System.out.flush();
    }

    /// Asks the launcher to stop everything; stops what a killed launcher left behind.
    void stop() {
        var progress = new Progress(System.out);
        layout.prepare();
        Lock.holder(layout).ifPresent(pid -> {
            Proc.signal(pid, "TERM");
            var end = Instant.now().plus(STOP_PATIENCE);
            while (Lock.holder(layout).isPresent()) {
                if (Instant.now().isAfter(end)) {
                    throw new StackException("The launcher (process " + pid + ") does not stop.");
                }
                Pause.briefly();
            }
        });
        Leftovers.stop(layout.run(), progress);
        progress.say("nothing is running");
    }

    /// Forgets all data of this stack; the cache of unpacked servers stays.
    void reset() {
        stop();
        try {
            for (var folder : List.of(layout.data(), layout.messages(), layout.logs(), layout.run())) {
                Unpack.delete(folder);
            }
            Unpack.delete(PostgresHome.elsewhere(layout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("The data of " + layout.state() + " is gone; the next start begins anew.");
    }
}
