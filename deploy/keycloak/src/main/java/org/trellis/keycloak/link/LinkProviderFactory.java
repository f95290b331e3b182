package org.trellis.keycloak.link;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/// Puts the link's page at `/realms/<realm>/trellis-link/<token>`.
public final class LinkProviderFactory implements RealmResourceProviderFactory {

    static final String ID = "trellis-link";

    private record Page(LinkResource resource) implements RealmResourceProvider {

        @Override
        public Object getResource() {
            return resource;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Page(new LinkResource(session));
    }

    @Override
    public String getId() {
        return ID;
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
