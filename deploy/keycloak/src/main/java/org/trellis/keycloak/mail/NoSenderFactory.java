package org.trellis.keycloak.mail;

import java.util.Map;
import org.keycloak.Config;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.email.EmailSenderProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/// The second bolt: whatever wrote a mail, no sender takes it.
public final class NoSenderFactory implements EmailSenderProviderFactory {

    private static final EmailSenderProvider ONE = new EmailSenderProvider() {
        @Override
        public void send(Map<String, String> config, String address, String subject, String text, String html)
                throws EmailException {
            throw NoMail.refuse("a mail");
        }

        @Override
        public void validate(Map<String, String> config) throws EmailException {
            throw NoMail.refuse("a mail to try");
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    };

    @Override
    public EmailSenderProvider create(KeycloakSession session) {
        return ONE;
    }

    @Override
    public String getId() {
        return "trellis";
    }

    @Override
    public int order() {
        return NoMailFactory.BEFORE_KEYCLOAKS_OWN;
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
