package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.addresses.Envelope;
import org.trellis.addresses.NoticeKeys;

/// What the pieces of a local stack prove themselves to each other with. The session secret and the keys of notices, of
/// residents' details, of webhooks' secrets and of bank details are made for each state folder; the rest is fixed and
/// public, because it opens only demo data.
record Secrets(
        String provisioner,
        String portal,
        String session,
        String inbound,
        NoticeKeys notices,
        String details,
        String webhooks,
        String bank) {

    /// What everybody in the demo borough types to sign in.
    static final String PASSWORD_OF_ALL = "trellis";

    static Secrets of(Layout layout) {
        return new Secrets(
                "local-provisioner-secret",
                "local-portal-secret",
                sessionSecret(layout),
                "whsec_bG9jYWwtaW5ib3VuZC1zZWNyZXQ=",
                noticeKeys(layout),
                kept(layout.data().resolve("details-key"), Envelope::freshKeys),
                kept(layout.data().resolve("webhooks-key"), Envelope::freshKeys),
                kept(layout.data().resolve("bank-key"), Envelope::freshKeys));
    }

    /// Made once and kept, so that a restart signs nobody out.
    private static String sessionSecret(Layout layout) {
        return kept(layout.data().resolve("session-secret"), () -> {
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            return HexFormat.of().formatHex(random);
        });
    }

    /// Made once and kept, so that what was sealed and marked before a restart can be opened and found after it.
    private static NoticeKeys noticeKeys(Layout layout) {
        var lines = kept(layout.data().resolve("notice-keys"), () -> {
                    var fresh = NoticeKeys.fresh();
                    return String.join("\n", fresh.publicKeyset(), fresh.privateKeyset(), fresh.markKey());
                })
                .split("\n");
        return new NoticeKeys(lines[0], lines[1], lines[2]);
    }

    private static String kept(Path file, Supplier<String> made) {
        try {
            if (!Files.exists(file)) {
                var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, mine);
                Files.writeString(file, made.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the realm file's placeholders stand for, and what signing in by code needs.
    Map<String, String> forKeycloak(Ports ports) {
        var environment = new HashMap<String, String>();
        environment.put("TRELLIS_NOTICES_PUBLIC_KEY", notices.publicKeyset());
        environment.put("TRELLIS_ADDRESSES_MARK_KEY", notices.markKey());
        environment.put("TRELLIS_PROVISIONER_SECRET", provisioner);
        environment.put("TRELLIS_PORTAL_SECRET", portal);
        environment.put("TRELLIS_PORTAL_URL", ports.service("portal").url());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.kafka().localhost());
        environment.put("TRELLIS_KAFKA_REPLICATION", "1");
        // Everybody here comes from one address.
        environment.put("TRELLIS_CODES_PER_CLIENT", "10000");
        ports.services().stream()
                .filter(port -> port.piece().equals("dispatch"))
                .forEach(port -> environment.put("TRELLIS_DISPATCH_URL", port.url()));
        return environment;
    }
}
