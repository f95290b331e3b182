package org.trellis.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.trellis.people.Addresses;

/// A stack of the tests' own, beside one that may be running. It ends when this JVM ends, however that happens: the
/// process that keeps it reads from a pipe of ours, and stops the stack when the pipe closes.
final class RunningStack implements AutoCloseable {

    private static final String READY = "the stack is there";
    private static final List<Integer> USUAL_PORTS =
            List.of(15432, 19092, 19093, 8180, 8190, 1025, 8025, 8080, 8081, 8082, 8083, 8084, 8085, 8092, 8094);
    private static final Path ROOT = Path.of(System.getProperty("trellis.root"));
    private static final Path STATE = Path.of("target/stack").toAbsolutePath();

    private final Process keeper;

    private RunningStack(Process keeper) {
        this.keeper = keeper;
    }

    static RunningStack start() {
        var command = List.of(
                "setsid", ROOT.resolve("bin/on-stack").toString(), "sh", "-c", "echo '" + READY + "'; cat >/dev/null");
        var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("TRELLIS_STATE_DIR", STATE.toString());
        builder.environment().put("TRELLIS_PORT_OFFSET", Integer.toString(freeOffset()));
        builder.environment().put("TRELLIS_SIGNPOSTING_REPLICAS", "2");
        builder.environment().put("TRELLIS_REFERRALS_REPLICAS", "2");
        try {
            var keeper = builder.start();
            awaitReady(keeper);
            return new RunningStack(keeper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Addresses addresses() {
        return Addresses.of(STATE);
    }

    private static void awaitReady(Process keeper) throws IOException {
        var said = new StringBuilder();
        var lines = keeper.inputReader();
        for (var line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The stack did not start:\n" + said);
            }
            System.out.println(line);
            said.append(line).append('\n');
        }
        // What it says later is in the launcher's log; unread it would fill the pipe.
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
    }

    /// The first offset at which every port is free. Not 2000: browsers refuse port 10080.
    private static int freeOffset() {
        return IntStream.iterate(3000, offset -> offset + 100)
                .limit(100)
                .filter(offset -> USUAL_PORTS.stream().allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        keeper.outputWriter().close();
        if (!keeper.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException(
                    "The stack does not stop. Its launcher's log: " + STATE.resolve("logs/launcher.log"));
        }
    }
}
