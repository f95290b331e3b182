package org.trellis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.trellis.testing.PolicyDrill.Part;

/// Which part of a journey noticed that a policy was gone, as a drill of the service wrote it down:
/// `services/<service>/src/test/drill.txt`, a line such as `listing.group_adds pages` for each policy.
///
/// Only the time that a drill takes follows from it: the other parts are tried where that one notices nothing. With the
/// system property `trellis.drill.write` a drill writes down what it found.
final class NoticedIn {

    private static final Logger LOG = Logger.getLogger(NoticedIn.class);

    private final Path file;
    private final Map<String, String> parts;

    private NoticedIn(Path file, Map<String, String> parts) {
        this.file = file;
        this.parts = parts;
    }

    static NoticedIn read() {
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        var file = RealPostgres.Root.path().resolve("services/" + service + "/src/test/drill.txt");
        if (!Files.exists(file)) {
            return new NoticedIn(file, Map.of());
        }
        try (var lines = Files.lines(file)) {
            return new NoticedIn(
                    file,
                    lines.map(line -> line.split(" ", 2)).collect(Collectors.toMap(line -> line[0], line -> line[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Part> likelyFirst(String policy, List<Part> all) {
        return all.stream()
                .sorted(Comparator.comparing(part -> !part.name().equals(parts.get(policy))))
                .toList();
    }

    /// What was drilled elsewhere, or not at all, stays as it is.
    void write(Map<String, String> found) {
        if (parts.entrySet().containsAll(found.entrySet())) {
            return;
        }
        if (!Boolean.getBoolean("trellis.drill.write")) {
            LOG.infof("This drill would be faster next time with what -Dtrellis.drill.write=true adds to %s", file);
            return;
        }
        var all = new TreeMap<>(parts);
        all.putAll(found);
        try {
            Files.write(
                    file,
                    all.entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
