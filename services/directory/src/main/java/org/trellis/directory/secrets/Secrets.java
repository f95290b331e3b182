package org.trellis.directory.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Address;
import org.trellis.addresses.Mark;

/// Makes the secrets that links carry, and the marks by which links, code words and addresses are known again.
@ApplicationScoped
public class Secrets {

    private static final int TOKEN_BYTES = 16;
    private static final int WORDS = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final Mark mark;
    private final String portal;

    Secrets(
            @ConfigProperty(name = "trellis.addresses.mark-key") String markKey,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.mark = Mark.with(markKey);
        this.portal = portal;
    }

    /// 128 random bits, in 22 letters that an address can carry.
    public String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Four digits: they read the same in every language, and out loud on a telephone.
    public String word() {
        return "%04d".formatted(random.nextInt(WORDS));
    }

    public String markOf(String token) {
        return mark.ofToken(token);
    }

    /// Of a code word, which counts with its own link only. Spaces that people put between digits do not matter.
    public String markOf(String token, String word) {
        return mark.ofToken(token + "/" + word.replaceAll("\\s", ""));
    }

    public String markOf(Address address) {
        return mark.of(address);
    }

    /// Where people open what a link of this kind is for.
    public String link(String page, String token) {
        return portal + "/" + page + "/" + token;
    }
}
