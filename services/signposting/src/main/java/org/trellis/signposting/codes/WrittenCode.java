package org.trellis.signposting.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/// A code as people write it down: Crockford's base 32, in which no letter is taken for a digit.
public final class WrittenCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private WrittenCode() {}

    /// Five random bits for each letter, without groups.
    public static String fresh(int letters) {
        var code = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// However it was typed: small or large, with or without spaces and lines, O for 0, I or L for 1.
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /// In groups of so many letters.
    public static String shown(String plain, int group) {
        return plain.replaceAll("(.{%d})(?=.)".formatted(group), "$1-");
    }

    /// By which one that opens something is known again; it has to have 80 bits, since no key is needed to try it.
    public static String mark(String plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
