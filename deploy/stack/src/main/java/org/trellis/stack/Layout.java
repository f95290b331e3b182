package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where things lie: the checkout, the state of this stack (`.stack`), and the cache of unpacked servers, which
/// stacks may share because nothing in it belongs to one of them.
record Layout(Path root, Path state, Path cache) {

    static Layout of(Settings settings) {
        var root = Path.of(settings.value("TRELLIS_ROOT", System.getProperty("trellis.root", ".")))
                .toAbsolutePath()
                .normalize();
        var state = root.resolve(settings.value("TRELLIS_STATE_DIR", ".stack")).normalize();
        var cache = root.resolve(settings.value("TRELLIS_CACHE_DIR", ".stack/cache"))
                .normalize();
        return new Layout(root, state, cache);
    }

    Path data() {
        return state.resolve("data");
    }

    Path logs() {
        return state.resolve("logs");
    }

    Path run() {
        return state.resolve("run");
    }

    Path messages() {
        return state.resolve("messages");
    }

    /// Where Maven put the launcher's own class path and the servers to unpack.
    Path built() {
        return root.resolve("deploy/stack/target");
    }

    Path log(String piece) {
        return logs().resolve(piece + ".log");
    }

    /// Makes the folders, and says whose they are when this person may not write there.
    void prepare() {
        try {
            for (var folder : java.util.List.of(data(), logs(), run(), messages(), cache)) {
                Files.createDirectories(folder);
                if (!Files.isWritable(folder)) {
                    throw new StackException(
                            folder + " belongs to " + Files.getOwner(folder)
                                    + ": run as that user, or set TRELLIS_STATE_DIR and TRELLIS_CACHE_DIR to folders of yours.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
