package org.trellis.keycloak.signins;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/// Offers the listener to realms by name.
public final class SignInListenerFactory implements EventListenerProviderFactory {

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new SignInListener(session);
    }

    @Override
    public String getId() {
        return "trellis-sign-in";
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
