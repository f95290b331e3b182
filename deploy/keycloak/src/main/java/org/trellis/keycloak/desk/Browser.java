package org.trellis.keycloak.desk;

import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;
import org.trellis.addresses.Mark;

/// Knows a browser again by a random cookie, so that a code or link works only where it was asked for. Kept as a mark.
public final class Browser {

    static final String COOKIE = "TRELLIS_BROWSER";
    private static final int BYTES = 18;
    private static final int SECONDS = 60 * 60;
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{24}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Mark mark;

    Browser(Mark mark) {
        this.mark = mark;
    }

    /// The mark of the browser that sent this request, if it was ever given a cookie.
    public Optional<String> known(KeycloakSession session) {
        return value(session).map(this::marked);
    }

    /// The same, with a cookie now if there was none.
    String given(KeycloakSession session) {
        var value = value(session).orElseGet(Browser::fresh);
        session.getContext().getHttpResponse().setCookieIfAbsent(cookie(session, value));
        return marked(value);
    }

    private String marked(String value) {
        return mark.ofToken("browser/" + value);
    }

    private static Optional<String> value(KeycloakSession session) {
        return Optional.ofNullable(
                        session.getContext().getRequestHeaders().getCookies().get(COOKIE))
                .map(jakarta.ws.rs.core.Cookie::getValue)
                .filter(value -> OURS.matcher(value).matches());
    }

    private static String fresh() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static NewCookie cookie(KeycloakSession session, String value) {
        var path = session.getContext().getUri().getBaseUri().getRawPath();
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path((path.endsWith("/") ? path : path + "/") + "realms/"
                        + session.getContext().getRealm().getName() + "/")
                .maxAge(SECONDS)
                .httpOnly(true)
                // As Keycloak's own: browsers take it on localhost too.
                .secure(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
