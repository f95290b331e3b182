package org.trellis.keycloak.people;

import org.keycloak.models.KeycloakSession;

/// English or Welsh: what dispatch has texts in.
public final class Language {

    private Language() {}

    public static String of(KeycloakSession session) {
        var language = session.getContext()
                .resolveLocale(session.getContext().getUser())
                .getLanguage();
        return "cy".equals(language) ? "cy" : "en";
    }
}
