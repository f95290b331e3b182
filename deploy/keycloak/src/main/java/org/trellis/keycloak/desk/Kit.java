package org.trellis.keycloak.desk;

import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.Provider;
import org.trellis.keycloak.notices.Broker;
import org.trellis.keycloak.notices.Channels;
import org.trellis.keycloak.notices.Notices;

/// What every page at the door works with; made once for the server and handed out by Keycloak.
public record Kit(CodeDesk desk, Accounts accounts, Reach reach, Wires wires) implements Provider {

    /// The ways out: to people by dispatch, to the services by the broker.
    public record Wires(Notices notices, Channels channels, Broker broker) {}

    public static Kit of(KeycloakSession session) {
        return session.getProvider(Kit.class);
    }

    @Override
    public void close() {
        // It outlives the request.
    }
}
