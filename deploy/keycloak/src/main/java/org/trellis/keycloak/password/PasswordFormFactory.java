package org.trellis.keycloak.password;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/// Offers our form for a password as a step of a flow.
public final class PasswordFormFactory extends UsernamePasswordFormFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new PasswordForm(session);
    }

    @Override
    public String getId() {
        return "trellis-password";
    }

    @Override
    public String getDisplayType() {
        return "Trellis: password";
    }

    @Override
    public String getHelpText() {
        return "Asks for a number, address or name, and a password.";
    }
}
