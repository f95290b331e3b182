package org.trellis.addresses;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.function.Consumer;

/// Changes the master key of an [Envelope], in three settings one after the other, so that at no moment a replica meets
/// what it cannot open: the new key is added, then it closes, then the old ones are taken away.
public final class EnvelopeKeys {

    private static final String SETTING = "TRELLIS_DETAILS_KEY";
    private static final String TEMPLATE = "AES256_GCM";

    private EnvelopeKeys() {}

    /// With one more key, which opens and does not close yet.
    public static String added(String keyset) {
        return changed(keyset, keys -> keys.addEntry(newKey()));
    }

    /// With the last one that was added closing from now on.
    public static String promoted(String keyset) {
        return changed(keyset, keys -> keys.getAt(keys.size() - 1).makePrimary());
    }

    /// With nothing but the one that closes.
    public static String alone(String keyset) {
        return changed(keyset, keys -> {
            for (int i = keys.size() - 1; i >= 0; i--) {
                if (!keys.getAt(i).isPrimary()) {
                    keys.deleteAt(i);
                }
            }
        });
    }

    private static KeysetHandle.Builder.Entry newKey() {
        try {
            return KeysetHandle.generateEntryFromParametersName(TEMPLATE).withRandomId();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys could not be made", e);
        }
    }

    private static String changed(String keyset, Consumer<KeysetHandle.Builder> change) {
        try {
            AeadConfig.register();
            var json = new String(Base64.getDecoder().decode(keyset.strip()), StandardCharsets.UTF_8);
            var keys =
                    KeysetHandle.newBuilder(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
            change.accept(keys);
            var after = TinkJsonProtoKeysetFormat.serializeKeyset(keys.build(), InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(after.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Not its text, which may hold the key.
            throw new IllegalArgumentException("The master key of envelopes cannot be read");
        }
    }

    /// Prints the setting as it is to be next. What it is now comes from the environment, where no list of processes
    /// shows it. `arguments` is one of `add`, `promote` and `alone`.
    public static void main(String[] arguments) {
        var now = System.getenv(SETTING);
        if (arguments.length != 1 || now == null) {
            throw new IllegalArgumentException("Set " + SETTING + ", and say add, promote or alone");
        }
        var next = switch (arguments[0]) {
            case "add" -> added(now);
            case "promote" -> promoted(now);
            case "alone" -> alone(now);
            default -> throw new IllegalArgumentException("Say add, promote or alone");
        };
        System.out.println(SETTING + "=" + next);
    }
}
