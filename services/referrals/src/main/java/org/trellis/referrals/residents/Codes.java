package org.trellis.referrals.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Mark;

/// Makes the codes that residents type, and the marks by which they are known again.
@ApplicationScoped
class Codes {

    // Crockford's base 32: no letters that are taken for digits, and no I, L, O or U.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final Mark mark;

    Codes(@ConfigProperty(name = "trellis.addresses.mark-key") String markKey) {
        this.mark = Mark.with(markKey);
    }

    /// Sixty random bits, as three times four letters.
    String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// However it was written down: small or large, with or without spaces and lines, O for 0, I or L for 1.
    String mark(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return mark.ofToken("resident/" + plain);
    }
}
