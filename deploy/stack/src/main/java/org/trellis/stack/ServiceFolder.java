package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// A folder under `services/` that holds a deployable. Whatever stands there is started: nothing lists services twice.
record ServiceFolder(String name, Path path) {

    static List<ServiceFolder> in(Layout layout) {
        var services = layout.root().resolve("services");
        if (!Files.isDirectory(services)) {
            return List.of();
        }
        try (var folders = Files.list(services)) {
            return folders.filter(folder -> Files.exists(folder.resolve("src/main/resources/application.properties")))
                    .map(folder -> new ServiceFolder(folder.getFileName().toString(), folder))
                    .sorted(java.util.Comparator.comparing(ServiceFolder::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasDatabase() {
        return Files.isDirectory(path.resolve("src/main/resources/db"));
    }

    boolean isBuilt() {
        return Files.exists(jar());
    }

    Path jar() {
        return path.resolve("target/quarkus-app/quarkus-run.jar");
    }

    /// The port its own settings name.
    int usualPort() {
        var properties = new Properties();
        try (var settings = Files.newInputStream(path.resolve("src/main/resources/application.properties"))) {
            properties.load(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var port = properties.getProperty("quarkus.http.port");
        if (port == null) {
            throw new StackException("services/" + name + " has no quarkus.http.port in its application.properties.");
        }
        return Integer.parseInt(port.replaceAll("\\$\\{[^:]*:(\\d+)}", "$1"));
    }
}
