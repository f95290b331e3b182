package org.trellis.keycloak.desk;

import java.time.Duration;
import java.time.InstantSource;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.trellis.addresses.Mark;
import org.trellis.addresses.Seal;
import org.trellis.keycloak.notices.Broker;
import org.trellis.keycloak.notices.Channels;
import org.trellis.keycloak.notices.Notices;
import org.trellis.keycloak.people.Accounts;
import org.trellis.keycloak.people.Reach;
import org.trellis.keycloak.settings.Settings;

/// Makes it from the environment when Keycloak starts; a missing key stops the start, not the first sign-in.
public final class CodeSignInFromEnvironment implements CodeSignInFactory {

    private CodeSignIn signIn;
    private Broker broker;
    private Purge purge;

    @Override
    public void init(Config.Scope config) {
        // All of it comes from the environment.
    }

    @Override
    public void postInit(KeycloakSessionFactory sessions) {
        var settings = Settings.ofThisProcess();
        var mark = Mark.with(settings.markKey());
        var seal = Seal.with(settings.noticesKey());
        broker = new Broker(settings);
        broker.meet();
        var attempts = new Attempts(sessions);
        var limits = new Limits(sessions, settings);
        var notices = new Notices(broker, seal);
        var marks = new CodeDesk.Marks(mark, seal, new Browser(mark), InstantSource.system());
        signIn = new CodeSignIn(
                new CodeDesk(settings, attempts, limits, notices, marks),
                new Accounts(mark),
                new Reach(settings.countries()),
                new CodeSignIn.WaysOut(notices, new Channels(settings.dispatch()), broker));
        purge = new Purge(attempts, limits, Duration.ofMinutes(10));
        purge.start();
    }

    @Override
    public CodeSignIn create(KeycloakSession session) {
        return signIn;
    }

    @Override
    public void close() {
        if (broker != null) {
            purge.close();
            broker.close();
        }
    }

    @Override
    public String getId() {
        return "trellis";
    }
}
