package org.trellis.referrals.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Mark;

/// Makes the codes that residents type, and the marks by which they are known again.
@ApplicationScoped
class Codes {

    // Crockford's base 32: no letters that are taken for digits, and no I, L, O or U.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final int HEX = 16;

    private final SecureRandom random = new SecureRandom();
    private final Mark mark;

    Codes(@ConfigProperty(name = "trellis.addresses.mark-key") String markKey) {
        this.mark = Mark.with(markKey);
    }

    /// Sixty random bits, as three times four letters.
    String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return grouped(code.toString());
    }

    /// The one that belongs to a form, so that a form which is sent twice shows the same: nobody who has not the form
    /// can tell it.
    String of(String form) {
        var bits = new BigInteger(mark.ofToken("resident-code/" + form), HEX);
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(bits.shiftRight(BITS * i).intValue() & (LETTERS.length() - 1)));
        }
        return grouped(code.toString());
    }

    /// Under which whoever sends this form is the sender of what they ask.
    UUID resident(String form) {
        var bits = new BigInteger(mark.ofToken("resident-id/" + form), HEX);
        // A UUID of version 8 and of the usual variant (RFC 9562): neither random nor of a time.
        var high = bits.longValue() & ~0xF000L | 0x8000L;
        var low = bits.shiftRight(Long.SIZE).longValue() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// As it is shown, however it was typed.
    static String shown(String typed) {
        return grouped(plain(typed));
    }

    private static String grouped(String plain) {
        return plain.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }

    /// However it was written down: small or large, with or without spaces and lines, O for 0, I or L for 1.
    String mark(String typed) {
        return mark.ofToken("resident/" + plain(typed));
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
