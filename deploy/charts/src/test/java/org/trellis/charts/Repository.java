package org.trellis.charts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The files of this repository that the checks read.
final class Repository {

    /// Ports as the documentation gives them; nothing else may decide them.
    static final Map<String, Integer> PORTS = Map.of(
            "portal",
            8080,
            "directory",
            8081,
            "referrals",
            8082,
            "grants",
            8083,
            "signposting",
            8084,
            "dispatch",
            8085);

    private static final Path ROOT = Path.of(System.getProperty("trellis.root"));

    private Repository() {}

    static Path path(String relative) {
        return ROOT.resolve(relative);
    }

    static String text(String relative) {
        try {
            return Files.readString(path(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(String relative) {
        return Documents.parse(text(relative)).getFirst();
    }

    /// What is deployed: every folder of services whose build makes something to run.
    static Set<String> services() {
        try (var folders = Files.list(path("services"))) {
            var found = folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !text("services/" + name + "/pom.xml").contains("<packaging>pom<"))
                    .collect(Collectors.toCollection(TreeSet::new));
            found.addAll(PORTS.keySet());
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
