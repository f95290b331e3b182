package org.trellis.stack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Loads the demo borough, once for each state folder, when every service answers. The people and organisations are
/// in the realm already; what they own goes in through the front door, as they would put it in themselves: each
/// `deploy/demo/*.json` is a list of requests, sent in the order of the file names.
final class Demo {

    private static final Duration EVENTUALLY = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Layout layout;
    private final DemoPeople people;
    private final DemoMemory memory = new DemoMemory();
    private final Progress progress;

    Demo(Layout layout, DemoPeople people, Progress progress) {
        this.layout = layout;
        this.people = people;
        this.progress = progress;
    }

    void loadOnce() {
        var marker = layout.data().resolve("demo-loaded");
        try {
            var files = files();
            if (Files.exists(marker) || files.isEmpty()) {
                return;
            }
            var began = Instant.now();
            var count = 0;
            for (var file : files) {
                count += load(file);
            }
            Files.createFile(marker);
            progress.say(
                    "the demo borough was loaded by %d requests in %.1f s".formatted(count, Progress.seconds(began)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int load(Path file) throws IOException {
        var steps = JSON.readValue(file.toFile(), DemoStep[].class);
        for (var index = 0; index < steps.length; index++) {
            send(steps[index], file, file.getFileName() + "-" + index);
        }
        return steps.length;
    }

    private void send(DemoStep step, Path file, String key) throws IOException {
        if (memory.isDone(step)) {
            memory.done(step);
            return;
        }
        var path = memory.fill(step.path());
        var body = body(step, file);
        var end = Instant.now().plus(step.eventually() ? EVENTUALLY : Duration.ZERO);
        var answer = people.send(step, path, body, key);
        while (answer.statusCode() >= 400 && Instant.now().isBefore(end)) {
            Pause.briefly();
            answer = people.send(step, path, body, key);
        }
        if (answer.statusCode() < 300) {
            memory.keep(step, answer.body());
        } else if (memory.wasDone(step, answer.body())) {
            memory.done(step);
        } else {
            throw new StackException("The demo data was refused: %s (%s) got %d%n%s"
                    .formatted(step, file.getFileName(), answer.statusCode(), answer.body()));
        }
    }

    private byte[] body(DemoStep step, Path file) throws IOException {
        if (step.file() != null) {
            return Files.readAllBytes(file.resolveSibling(step.file()));
        }
        return step.body() == null
                ? new byte[0]
                : memory.fill(JSON.writeValueAsString(step.body())).getBytes(StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        var folder = layout.root().resolve("deploy/demo");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
