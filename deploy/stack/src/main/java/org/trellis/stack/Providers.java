package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What Keycloak is given by us: the jars that `deploy/keycloak` was built to.
record Providers(List<Path> jars) {

    private static final int SHOWN_BYTES = 5;

    static Providers in(Layout layout) {
        var folder = layout.root().resolve("deploy/keycloak/target/providers");
        try (var files = Files.list(folder)) {
            return new Providers(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new StackException("Keycloak's providers are not there: run `make build`.", e);
        }
    }

    void copyTo(Path folder) throws IOException {
        for (var jar : jars) {
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }
    }

    /// Of names and content: another build of the same sources has the same.
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var jar : jars) {
                digest.update(jar.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
