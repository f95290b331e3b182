package org.trellis.portal.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/// The two languages that every page can be read in; asked for by `?lang=`, then a cookie, then the browser.
public enum Language {
    ENGLISH("en", Locale.UK),
    WELSH("cy", Locale.of("cy", "GB"));

    private static final String NAME = "lang";
    private static final long YEAR = 365L * 24 * 60 * 60;

    private final String code;
    private final Locale dates;

    Language(String code, Locale dates) {
        this.code = code;
        this.dates = dates;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /// The locale that writes dates the British way.
    public Locale dates() {
        return dates;
    }

    public Language other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }

    /// Settles the language of this request and remembers a choice made in the address.
    public static void choose(RoutingContext context) {
        var asked = of(context.request().getParam(NAME));
        asked.ifPresent(language -> context.response().addCookie(remember(context, language)));
        context.put(NAME, asked.or(() -> byCookie(context)).orElseGet(() -> byBrowser(context)));
    }

    /// What the reader chose, in this address or an earlier one; a browser's preference is no choice.
    public static Optional<Language> chosen(RoutingContext context) {
        return of(context.request().getParam(NAME)).or(() -> byCookie(context));
    }

    public static Language of(RoutingContext context) {
        Language chosen = context.get(NAME);
        return chosen == null ? ENGLISH : chosen;
    }

    private static Optional<Language> byCookie(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(NAME)).flatMap(cookie -> of(cookie.getValue()));
    }

    private static Language byBrowser(RoutingContext context) {
        return context.acceptableLanguages().stream()
                .flatMap(language -> of(language.tag()).stream())
                .findFirst()
                .orElse(ENGLISH);
    }

    private static Optional<Language> of(String code) {
        if ("cy".equals(code)) {
            return Optional.of(WELSH);
        }
        return "en".equals(code) ? Optional.of(ENGLISH) : Optional.empty();
    }

    private static Cookie remember(RoutingContext context, Language language) {
        return Cookie.cookie(NAME, language.code)
                .setPath("/")
                .setMaxAge(YEAR)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(context.request().isSSL());
    }
}
