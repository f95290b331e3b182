package org.trellis.keycloak.change;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/// Offers the change to applications, by `kc_action=trellis-change`.
public final class ChangeActionFactory implements RequiredActionFactory {

    private static final RequiredActionProvider ONE = new ChangeAction();

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ONE;
    }

    @Override
    public String getId() {
        return "trellis-change";
    }

    @Override
    public String getDisplayText() {
        return "Trellis: change number or address";
    }

    @Override
    public void init(Config.Scope config) {
        // All of it comes from the environment.
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
