package org.trellis.stack;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/// The running processes as a table: pid, port, memory, since when, and whether each answers.
final class Status {

    private static final String ROW = "%-14s %8s %6s %8s  %-19s %s%n";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private Status() {}

    static String of(Layout layout) {
        var traces = Trace.in(layout.run());
        if (traces.isEmpty()) {
            return "Nothing is running: `make start`%n".formatted();
        }
        var rows = traces.stream().map(Status::row).collect(Collectors.joining());
        var total = traces.stream()
                .filter(Trace::alive)
                .mapToLong(trace -> Proc.memory(trace.pid()))
                .sum();
        var launcher = Lock.holder(layout)
                .map(pid -> "Watched by the launcher, process %d, %d MB.%n".formatted(pid, Proc.ownMemory(pid) / 1024))
                .orElse("The launcher is gone; `make stop` or the next start clears this away.%n".formatted());
        return ROW.formatted("process", "pid", "port", "memory", "up since", "state")
                + rows
                + "%d MB in all. %s".formatted(total / 1024, launcher);
    }

    private static String row(Trace trace) {
        var alive = trace.alive();
        return ROW.formatted(
                trace.name(),
                trace.pid(),
                trace.port(),
                alive ? Proc.memory(trace.pid()) / 1024 + " MB" : "-",
                TIME.format(Instant.ofEpochMilli(trace.since())),
                alive ? new Health(trace.health()).good() ? "ready" : "not ready" : "gone");
    }
}
