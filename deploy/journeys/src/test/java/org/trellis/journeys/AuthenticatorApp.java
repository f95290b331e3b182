package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// What shows the six digits of a second factor (RFC 6238), on somebody's telephone.
final class AuthenticatorApp {

    private final TimeBasedOneTimePasswordGenerator digits = new TimeBasedOneTimePasswordGenerator();

    /// The page of sign-in that demands it is shown; its key is typed in here, and the digits there.
    void isSetUpOn(Visitor visitor) {
        var page = visitor.page();
        assertThat(page.locator("#kc-totp-secret-key").count())
                .as("asked for a second factor at %s", page.url())
                .isEqualTo(1);
        var secret = page.locator("#kc-totp-secret-key").innerText().replace(" ", "");
        var key = new SecretKeySpec(new Base32().decode(secret), digits.getAlgorithm());
        try {
            visitor.writes("totp", digits.generateOneTimePasswordString(key, Instant.now()))
                    .presses("saveTOTPBtn");
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
