package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/// What the pieces of a local stack prove themselves to each other with. All but the session secret are fixed and
/// public, because they open nothing but demo data on one machine.
record Secrets(String provisioner, String portal, String session) {

    /// What everybody in the demo borough types to sign in.
    static final String PASSWORD_OF_ALL = "trellis";

    static Secrets of(Layout layout) {
        return new Secrets("local-provisioner-secret", "local-portal-secret", sessionSecret(layout));
    }

    /// Made once and kept, so that a restart signs nobody out.
    private static String sessionSecret(Layout layout) {
        var file = layout.data().resolve("session-secret");
        try {
            if (!Files.exists(file)) {
                var random = new byte[32];
                new SecureRandom().nextBytes(random);
                var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, mine);
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the realm file's placeholders stand for.
    Map<String, String> forKeycloak(Ports ports) {
        return Map.of(
                "TRELLIS_PROVISIONER_SECRET",
                provisioner,
                "TRELLIS_PORTAL_SECRET",
                portal,
                "TRELLIS_PORTAL_URL",
                "http://localhost",
                "TRELLIS_SMTP_PORT",
                Integer.toString(ports.smtp().number()));
    }
}
