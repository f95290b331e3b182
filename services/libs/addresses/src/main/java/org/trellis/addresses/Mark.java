package org.trellis.addresses;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns an address, or the token of a link, into a keyed hash of 64 hex digits (HMAC-SHA-256), by which it is found
/// again and compared. Telephone numbers are few: without the key, a plain hash of them would be no secret.
public final class Mark {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private final SecretKeySpec key;

    private Mark(SecretKeySpec key) {
        this.key = key;
    }

    /// `base64Key` holds at least 32 random bytes. Whoever changes it makes every mark unknown.
    public static Mark with(String base64Key) {
        var bytes = Base64.getDecoder().decode(base64Key.strip());
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("The key of marks has fewer than 32 bytes");
        }
        return new Mark(new SecretKeySpec(bytes, ALGORITHM));
    }

    public String of(Address address) {
        return hash("address/" + address.kind().word() + ":" + address.value());
    }

    /// Of a secret that a link carries: the link is known by it, and cannot be made from it.
    public String ofToken(String token) {
        return hash("token/" + token);
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
