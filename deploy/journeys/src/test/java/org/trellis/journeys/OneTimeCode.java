package org.trellis.journeys;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The six figures that an authenticator app shows (RFC 6238), from the key that a page shows in letters.
final class OneTimeCode {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final long SECONDS = 30;
    private static final int FIGURES = 1_000_000;

    private OneTimeCode() {}

    static String now(String key) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(key.replaceAll("\\s", "")), "RAW"));
            var moment = Instant.now().getEpochSecond() / SECONDS;
            var hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(moment).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % FIGURES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String key) {
        // A one in front keeps the zeros that a key may begin with.
        var number = BigInteger.ONE;
        for (var letter : key.toCharArray()) {
            number = number.shiftLeft(BITS).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        var length = key.length() * BITS / Byte.SIZE;
        var whole = number.shiftRight(key.length() * BITS % Byte.SIZE).toByteArray();
        return Arrays.copyOfRange(whole, whole.length - length, whole.length);
    }
}
