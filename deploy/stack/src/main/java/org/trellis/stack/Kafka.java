package org.trellis.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/// The broker: one node that is its own controller, run from the launcher's own class path.
final class Kafka {

    private static final List<String> FLAGS =
            List.of("-Xms128m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Layout layout;
    private final Port port;
    private final Port controller;

    Kafka(Layout layout, Port port, Port controller) {
        this.layout = layout;
        this.port = port;
        this.controller = controller;
    }

    /// Writes the settings anew, because ports may have moved, and formats the data folder once.
    void prepare() {
        try {
            Files.createDirectories(data());
            try (var out = Files.newOutputStream(settings())) {
                properties().store(out, null);
            }
            if (!Files.exists(data().resolve("meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties properties() throws IOException {
        var properties = new Properties();
        try (var defaults = Kafka.class.getResourceAsStream("/kafka.properties")) {
            properties.load(defaults);
        }
        var control = "127.0.0.1:" + controller.number();
        properties.put("controller.quorum.voters", "1@" + control);
        properties.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://%s".formatted(port.number(), control));
        properties.put("advertised.listeners", "PLAINTEXT://" + port.localhost());
        properties.put("log.dirs", data().toString());
        return properties;
    }

    private void format() {
        try {
            new Formatter()
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(data().toString())
                    .setDirectories(List.of(data().toString()))
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .run();
        } catch (Exception e) {
            throw new StackException("Kafka's data folder could not be formatted: " + e.getMessage(), e);
        }
    }

    Piece piece() {
        var command = Jvm.command(
                FLAGS,
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kafka.Kafka",
                        settings().toString()));
        return Piece.java(
                port.piece(), command, Map.of(), layout.data(), port, new Health("tcp://" + port.localhost()));
    }

    private Path data() {
        return layout.data().resolve("kafka");
    }

    private Path settings() {
        return layout.data().resolve("kafka.properties");
    }
}
