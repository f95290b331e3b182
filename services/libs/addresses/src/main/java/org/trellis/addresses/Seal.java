package org.trellis.addresses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/// Closes addresses, and the words of a notice, so that dispatch alone can open them. Whoever holds a Seal cannot.
public final class Seal {

    static final String ADDRESS = "trellis.address";
    static final String WORDS = "trellis.notice/";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HybridEncrypt key;

    private Seal(HybridEncrypt key) {
        this.key = key;
    }

    /// `publicKeyset` is the setting that [NoticeKeys] makes.
    public static Seal with(String publicKeyset) {
        try {
            HybridConfig.register();
            return new Seal(TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(NoticeKeys.keyset(publicKeyset))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The public key of notices cannot be read", e);
        }
    }

    /// An address that may be kept, passed on and put on a topic; two seals of one address differ.
    public String address(Address address) {
        return close(address.kind().word() + ":" + address.value(), ADDRESS);
    }

    /// The words of one notice, which open for that notice only.
    public String words(UUID notice, Map<String, String> words) {
        try {
            return close(JSON.writeValueAsString(words), WORDS + notice);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Words that cannot be written as JSON", e);
        }
    }

    private String close(String text, String context) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(key.encrypt(
                            text.getBytes(StandardCharsets.UTF_8), context.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not be sealed", e);
        }
    }
}
