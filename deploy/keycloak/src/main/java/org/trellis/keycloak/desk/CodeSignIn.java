package org.trellis.keycloak.desk;

import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.Provider;
import org.trellis.keycloak.notices.Broker;
import org.trellis.keycloak.notices.Channels;
import org.trellis.keycloak.notices.Notices;
import org.trellis.keycloak.people.Accounts;
import org.trellis.keycloak.people.Reach;

/// What every page at the door works with; made once for the server and handed out by Keycloak.
public record CodeSignIn(CodeDesk desk, Accounts accounts, Reach reach, WaysOut out) implements Provider {

    /// The ways out: to people by dispatch, to the services by the broker.
    public record WaysOut(Notices notices, Channels channels, Broker broker) {}

    public static CodeSignIn of(KeycloakSession session) {
        return session.getProvider(CodeSignIn.class);
    }

    @Override
    public void close() {
        // It outlives the request.
    }
}
