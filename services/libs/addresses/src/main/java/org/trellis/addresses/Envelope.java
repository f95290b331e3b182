package org.trellis.addresses;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Closes what a service has to read again later, such as a resident's details, each under a key of its own that only
/// the master key opens. Whoever has the table and not the master key has nothing.
public final class Envelope {

    private static final String TEMPLATE = "AES256_GCM";

    private final Aead master;
    private final long primary;

    private Envelope(Aead master, long primary) {
        this.master = master;
        this.primary = primary;
    }

    /// What is kept of one subject: its closed key, what that key closes, and the id of the master key that closed it,
    /// null where it was not noted.
    public record Closed(byte[] key, byte[] content, Long by) {}

    /// `keyset` is the setting that [#freshKeys] makes. A keyset may hold more keys than one: the primary closes, and
    /// each still opens what it closed.
    public static Envelope with(String keyset) {
        try {
            AeadConfig.register();
            var handle = TinkJsonProtoKeysetFormat.parseKeyset(
                    new String(Base64.getDecoder().decode(keyset.strip()), StandardCharsets.UTF_8),
                    InsecureSecretKeyAccess.get());
            return new Envelope(
                    handle.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    Integer.toUnsignedLong(handle.getPrimary().getId()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Not its text, which may hold the key.
            throw new IllegalArgumentException("The master key of envelopes cannot be read");
        }
    }

    /// The master key of a new installation, as its setting carries it: Tink's JSON in base64.
    public static String freshKeys() {
        try {
            AeadConfig.register();
            var keys = KeysetHandle.generateNew(KeyTemplates.get(TEMPLATE));
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys could not be made", e);
        }
    }

    /// It opens for this subject only.
    public Closed close(UUID subject, String text) {
        try {
            var keys = KeysetHandle.generateNew(KeyTemplates.get(TEMPLATE));
            var own = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Closed(
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master, context(subject)),
                    own.encrypt(text.getBytes(StandardCharsets.UTF_8), context(subject)),
                    primary);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not be closed", e);
        }
    }

    /// Throws [IllegalStateException] for what this master key does not open, or what was closed for another subject.
    public String open(UUID subject, Closed closed) {
        try {
            var keys = TinkProtoKeysetFormat.parseEncryptedKeyset(closed.key(), master, context(subject));
            var own = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new String(own.decrypt(closed.content(), context(subject)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not be opened", e);
        }
    }

    /// The id of the master key that closes now, as keysets write it.
    public long primary() {
        return primary;
    }

    /// With its key closed by the master key that closes now; what that key closes is not opened for it. Empty when it
    /// is so already, and when no key that there is opens it.
    public Optional<Closed> closeAnew(UUID subject, Closed closed) {
        if (closed.by() != null && closed.by() == primary) {
            return Optional.empty();
        }
        try {
            var keys = TinkProtoKeysetFormat.parseEncryptedKeyset(closed.key(), master, context(subject));
            var key = TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master, context(subject));
            return Optional.of(new Closed(key, closed.content(), primary));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] context(UUID subject) {
        return ("trellis.envelope/" + subject).getBytes(StandardCharsets.UTF_8);
    }

    /// Prints a new installation's master keys as settings, for whoever keeps its secrets: one for each service.
    public static void main(String[] arguments) {
        System.out.println("TRELLIS_DETAILS_KEY=" + freshKeys());
        System.out.println("TRELLIS_WEBHOOKS_KEY=" + freshKeys());
        System.out.println("TRELLIS_BANK_KEY=" + freshKeys());
    }
}
