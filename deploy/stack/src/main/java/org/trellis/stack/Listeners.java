package org.trellis.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who holds which port of this machine, so that a taken port can be blamed on somebody. Most hold it by listening;
/// but the system also hands out high ports to outgoing connections, and such a port cannot be listened on either.
final class Listeners {

    private static final String LISTENING = "0A";

    private record Listener(String inode, String user) {}

    private final Map<Integer, Listener> listeners = new HashMap<>();
    private final Map<Integer, Listener> connections = new HashMap<>();

    private Listeners() {}

    static Listeners now() {
        var now = new Listeners();
        for (var table : List.of("/proc/net/tcp6", "/proc/net/tcp")) {
            now.read(Path.of(table));
        }
        return now;
    }

    /// Refuses to go on when a port is taken, naming each culprit and the setting that moves the port.
    static void requireFree(List<Port> ports) {
        var listeners = now();
        var taken = ports.stream()
                .flatMap(port -> listeners.on(port.number()).stream()
                        .map(culprit -> "Port %d (%s) is taken by %s. Stop that, or set %s to another port."
                                .formatted(port.number(), port.piece(), culprit, port.setting())))
                .toList();
        if (!taken.isEmpty()) {
            throw new StackException(String.join("\n", taken));
        }
    }

    Optional<String> on(int port) {
        if (listeners.containsKey(port)) {
            return Optional.of(describe(listeners.get(port)));
        }
        return connections.containsKey(port) && !canListen(port)
                ? Optional.of("an outgoing connection of " + describe(connections.get(port)))
                : Optional.empty();
    }

    private static boolean canListen(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String describe(Listener listener) {
        return owner("socket:[" + listener.inode() + "]")
                .map(pid -> "process %d (%s)".formatted(pid, Proc.command(pid)))
                .orElse("a process of user " + listener.user());
    }

    private void read(Path table) {
        try {
            Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(fields -> !fields[9].equals("0"))
                    .forEach(fields -> (fields[3].equals(LISTENING) ? listeners : connections)
                            .put(
                                    Integer.parseInt(fields[1].substring(fields[1].lastIndexOf(':') + 1), 16),
                                    new Listener(fields[9], fields[7])));
        } catch (IOException e) {
            // A machine without IPv6 has no such table: nothing listens there.
        }
    }

    private static Optional<Long> owner(String socket) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, socket))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors.anyMatch(descriptor -> target(descriptor).equals(socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
