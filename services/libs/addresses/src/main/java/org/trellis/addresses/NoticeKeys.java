package org.trellis.addresses;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/// The keys of one installation, as settings carry them: who may seal has the public one, dispatch the private one, who
/// compares the mark key. A keyset is Tink's JSON in base64.
public record NoticeKeys(String publicKeyset, String privateKeyset, String markKey) {

    // HPKE (RFC 9180).
    private static final String TEMPLATE = "DHKEM_X25519_HKDF_SHA256_HKDF_SHA256_AES_256_GCM";
    private static final int MARK_BYTES = 32;

    public static NoticeKeys fresh() {
        try {
            HybridConfig.register();
            var pair = KeysetHandle.generateNew(KeyTemplates.get(TEMPLATE));
            var mark = new byte[MARK_BYTES];
            new SecureRandom().nextBytes(mark);
            return new NoticeKeys(
                    setting(TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle())),
                    setting(TinkJsonProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get())),
                    Base64.getEncoder().encodeToString(mark));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys could not be made", e);
        }
    }

    // In base64, since the quotes and braces of JSON mean something to most of what carries settings.
    private static String setting(String keyset) {
        return Base64.getEncoder().encodeToString(keyset.getBytes(StandardCharsets.UTF_8));
    }

    static String keyset(String setting) {
        return new String(Base64.getDecoder().decode(setting.strip()), StandardCharsets.UTF_8);
    }

    /// Never tells a key.
    @Override
    public String toString() {
        return "NoticeKeys";
    }

    /// Prints a new installation's keys as settings, for whoever keeps its secrets.
    public static void main(String[] arguments) {
        var keys = fresh();
        System.out.println("TRELLIS_NOTICES_PUBLIC_KEY=" + keys.publicKeyset());
        System.out.println("TRELLIS_NOTICES_PRIVATE_KEY=" + keys.privateKeyset());
        System.out.println("TRELLIS_ADDRESSES_MARK_KEY=" + keys.markKey());
    }
}
