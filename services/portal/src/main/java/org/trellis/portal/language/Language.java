package org.trellis.portal.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The languages that pages can be read in; asked for by `?lang=`, then a cookie, then the browser. English and Welsh
/// are those of every page, the others those of the pages for people who ask for help without an account.
public enum Language {
    ENGLISH("en", "English", Locale.UK),
    WELSH("cy", "Cymraeg", Locale.of("cy", "GB")),
    POLISH("pl", "Polski", Locale.of("pl", "GB"));

    private static final String NAME = "lang";
    private static final long YEAR = 365L * 24 * 60 * 60;
    private static final Set<Language> OF_EVERY_PAGE = EnumSet.of(ENGLISH, WELSH);
    private static final List<String> FOR_RESIDENTS = List.of("/ask-for-help", "/my-request");

    private final String code;
    private final String ownName;
    private final Locale dates;

    Language(String code, String ownName, Locale dates) {
        this.code = code;
        this.ownName = ownName;
        this.dates = dates;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    /// The locale that writes dates the British way.
    public Locale dates() {
        return dates;
    }

    /// Those that the page at this path can be read in.
    static List<Language> at(String path) {
        return Stream.of(values()).filter(language -> language.isSpokenAt(path)).toList();
    }

    private boolean isSpokenAt(String path) {
        return OF_EVERY_PAGE.contains(this)
                || FOR_RESIDENTS.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }

    /// Settles the language of this request and remembers a choice made in the address.
    public static void choose(RoutingContext context) {
        var asked = of(context.request().getParam(NAME));
        asked.ifPresent(language -> context.response().addCookie(remember(context, language)));
        var path = context.normalizedPath();
        context.put(
                NAME,
                asked.or(() -> byCookie(context))
                        .filter(language -> language.isSpokenAt(path))
                        .orElseGet(() -> byBrowser(context, path)));
    }

    /// What the reader chose for every page, in this address or an earlier one; a browser's preference is no choice.
    public static Optional<Language> chosen(RoutingContext context) {
        return of(context.request().getParam(NAME)).or(() -> byCookie(context)).filter(OF_EVERY_PAGE::contains);
    }

    public static Language of(RoutingContext context) {
        Language chosen = context.get(NAME);
        return chosen == null ? ENGLISH : chosen;
    }

    private static Optional<Language> byCookie(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(NAME)).flatMap(cookie -> of(cookie.getValue()));
    }

    private static Language byBrowser(RoutingContext context, String path) {
        return context.acceptableLanguages().stream()
                .flatMap(language -> of(language.tag()).stream())
                .filter(language -> language.isSpokenAt(path))
                .findFirst()
                .orElse(ENGLISH);
    }

    private static Optional<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
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
