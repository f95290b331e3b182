package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Lets one launcher at a time hold a state folder. The system lets go of it when the launcher dies, however it dies.
final class Lock implements AutoCloseable {

    private final Layout layout;
    private final FileChannel channel;

    private Lock(Layout layout, FileChannel channel) {
        this.layout = layout;
        this.channel = channel;
    }

    static Lock take(Layout layout) {
        try {
            var channel = open(layout);
            if (channel.tryLock() == null) {
                channel.close();
                throw new StackException("Trellis is running already (process "
                        + holder(layout).map(Object::toString).orElse("?")
                        + "): see `make status`, end it with `make stop`.");
            }
            Files.writeString(
                    pidFile(layout), Long.toString(ProcessHandle.current().pid()));
            Files.deleteIfExists(readyFile(layout));
            return new Lock(layout, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The launcher that runs now, if one does.
    static Optional<Long> holder(Layout layout) {
        if (!Files.exists(pidFile(layout))) {
            return Optional.empty();
        }
        try (var channel = open(layout);
                FileLock free = channel.tryLock()) {
            return free != null ? Optional.empty() : Optional.of(Long.parseLong(Files.readString(pidFile(layout))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void markReady() {
        try {
            Files.writeString(readyFile(layout), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean ready(Layout layout) {
        return Files.exists(readyFile(layout));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Layout layout) throws IOException {
        return FileChannel.open(layout.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static Path pidFile(Layout layout) {
        return layout.run().resolve("launcher.pid");
    }

    private static Path readyFile(Layout layout) {
        return layout.run().resolve("ready");
    }
}
