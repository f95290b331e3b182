package org.trellis.referrals.handons;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Mark;

/// Makes what opens a hand-on, and the marks by which it is known again. Code and browser count with their own link
/// only.
@ApplicationScoped
class Secrets {

    private static final int BYTES = 16;
    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Mark mark;

    Secrets(@ConfigProperty(name = "trellis.addresses.mark-key") String markKey) {
        this.mark = Mark.with(markKey);
    }

    /// 128 random bits, in 22 letters that an address or a cookie can carry.
    String token() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Six digits: they read the same in every language.
    String code() {
        return "%06d".formatted(random.nextInt(CODES));
    }

    String ofLink(String token) {
        return mark.ofToken("hand-on/" + token);
    }

    /// Spaces that people put between digits do not matter.
    String ofCode(String token, String code) {
        return mark.ofToken("hand-on/" + token + "/code/" + code.replaceAll("\\s", ""));
    }

    String ofBrowser(String token, String browser) {
        return browser == null ? null : mark.ofToken("hand-on/" + token + "/browser/" + browser);
    }
}
