package org.trellis.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What Linux knows of a process, read from `/proc`.
final class Proc {

    private static final Path PROC = Path.of("/proc");
    private static final int STATE = 0;
    private static final int BORN = 19;

    private Proc() {}

    /// The tick at which the process was born, or -1 when it is gone or a zombie. With the pid it names a process
    /// for good: a pid alone may have been given to another since.
    static long born(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"));
            // The command stands in brackets and may hold anything, so the fields are counted behind the last one.
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields[STATE].equals("Z") || fields[STATE].equals("X") ? -1 : Long.parseLong(fields[BORN]);
        } catch (IOException e) {
            return -1;
        }
    }

    static boolean alive(long pid, long born) {
        return born >= 0 && born(pid) == born;
    }

    static String command(long pid) {
        try {
            var line = Files.readString(PROC.resolve(pid + "/cmdline"), StandardCharsets.ISO_8859_1)
                    .replace('\0', ' ')
                    .strip();
            return line.length() > 130 ? line.substring(0, 50) + " … " + line.substring(line.length() - 80) : line;
        } catch (IOException e) {
            return "?";
        }
    }

    /// Memory of a process and its children in KiB; shared pages are counted once, by their share of each.
    static long memory(long pid) {
        var children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid);
        return Stream.concat(Stream.of(pid), children)
                .mapToLong(Proc::ownMemory)
                .sum();
    }

    /// Memory of one process alone, in KiB.
    static long ownMemory(long pid) {
        return kibibytes(pid, "smaps_rollup", "Pss:") > 0
                ? kibibytes(pid, "smaps_rollup", "Pss:")
                : kibibytes(pid, "status", "VmRSS:");
    }

    private static long kibibytes(long pid, String file, String key) {
        try {
            return Files.readAllLines(PROC.resolve(pid + "/" + file)).stream()
                    .filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /// Sends a signal by name, as `kill` does; Java itself knows TERM and KILL only, and PostgreSQL wants INT.
    static void signal(long pid, String name) {
        try {
            new ProcessBuilder(List.of("kill", "-" + name, Long.toString(pid)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackException("Cannot send " + name + " to process " + pid + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
