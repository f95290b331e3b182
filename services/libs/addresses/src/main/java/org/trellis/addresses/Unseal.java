package org.trellis.addresses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Opens what a [Seal] closed. Dispatch alone holds one, for the moment of sending.
public final class Unseal {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final HybridDecrypt key;

    private Unseal(HybridDecrypt key) {
        this.key = key;
    }

    /// `privateKeyset` is the setting that [NoticeKeys] makes; keys that were replaced stay in it until nothing sealed
    /// for them is left.
    public static Unseal with(String privateKeyset) {
        try {
            HybridConfig.register();
            return new Unseal(TinkJsonProtoKeysetFormat.parseKeyset(
                            NoticeKeys.keyset(privateKeyset), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The private key of notices cannot be read", e);
        }
    }

    /// Throws [NotSealedForUs] for what this key does not open.
    public Address address(String sealed) {
        var text = open(sealed, Seal.ADDRESS);
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw new NotSealedForUs(null);
        }
        return new Address(
                Address.Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }

    /// Throws [NotSealedForUs] for what this key does not open, or what was sealed for another notice.
    public Map<String, String> words(UUID notice, String sealed) {
        try {
            return JSON.readValue(open(sealed, Seal.WORDS + notice), WORDS);
        } catch (JsonProcessingException e) {
            throw new NotSealedForUs(e);
        }
    }

    private String open(String sealed, String context) {
        try {
            var closed = Base64.getUrlDecoder().decode(sealed);
            return new String(key.decrypt(closed, context.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new NotSealedForUs(e);
        }
    }

    /// What was to be opened was closed for another key, for another notice, or never.
    public static final class NotSealedForUs extends RuntimeException {

        NotSealedForUs(Exception cause) {
            super("It was not sealed for this key and purpose", cause);
        }
    }
}
