package org.trellis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.trellis.people.Addresses;

/// The statements of the same search by pgbench, as the service's role: what is left when the service is taken away.
final class PgBench {

    private PgBench() {}

    /// Empty where there is no pgbench.
    static Optional<Load> run(Addresses addresses, int clients, Duration lasts)
            throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("trellis-pgbench");
        try {
            var address = addresses.of("postgres").split(":");
            var process = new ProcessBuilder(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--host=" + address[0],
                            "--port=" + address[1],
                            "--username=directory_app",
                            "--client=" + clients,
                            "--jobs=2",
                            "--time=" + lasts.toSeconds(),
                            "--define=need=any",
                            "--define=afterRank=-2147483648",
                            "--define=afterId=00000000-0000-0000-0000-000000000000",
                            "--define=reach=3000",
                            "--define=rows=21",
                            "--log",
                            "--log-prefix=" + folder.resolve("log"),
                            "--file=" + Path.of("deploy/bench/search-near.sql").toAbsolutePath(),
                            "directory")
                    .redirectErrorStream(true);
            process.environment().put("PGPASSWORD", "trellis");
            process.redirectOutput(folder.resolve("out").toFile());
            var running = process.start();
            if (!running.waitFor(lasts.toSeconds() + 60, TimeUnit.SECONDS) || running.exitValue() != 0) {
                running.destroy();
                throw new IllegalStateException("pgbench failed: " + Files.readString(folder.resolve("out")));
            }
            return Optional.of(new Load("pgbench", latencies(folder), lasts));
        } catch (IOException e) {
            if (e.getMessage().contains("Cannot run program")) {
                return Optional.empty();
            }
            throw e;
        } finally {
            delete(folder);
        }
    }

    // The third column of each line is what the transaction took, in microseconds.
    private static long[] latencies(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var all = LongStream.builder();
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("log"))
                    .toList()) {
                for (var line : Files.readAllLines(file)) {
                    all.add(TimeUnit.MICROSECONDS.toNanos(Long.parseLong(line.split(" ")[2])));
                }
            }
            return all.build().toArray();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
