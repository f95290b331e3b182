package org.trellis.keycloak.mail;

import org.keycloak.Config;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.email.EmailTemplateProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/// Stands before Keycloak's own writer of mails.
public final class NoMailFactory implements EmailTemplateProviderFactory {

    static final int BEFORE_KEYCLOAKS_OWN = 100;

    private static final EmailTemplateProvider ONE = new NoMail();

    @Override
    public EmailTemplateProvider create(KeycloakSession session) {
        return ONE;
    }

    @Override
    public String getId() {
        return "trellis";
    }

    @Override
    public int order() {
        return BEFORE_KEYCLOAKS_OWN;
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing can be chosen.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing is to be done.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
