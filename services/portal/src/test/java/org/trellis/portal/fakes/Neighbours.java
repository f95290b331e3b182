package org.trellis.portal.fakes;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Starts what stands around the portal, and tells the portal where. `main` does it on fixed ports, for looking at
/// the pages by eye: `/as/<person>` at the fake Keycloak says who signs in next.
public final class Neighbours implements QuarkusTestResourceLifecycleManager {

    public static FakeKeycloak keycloak;
    public static FakeDirectory directory;
    public static FakeReferrals referrals;
    public static FakeSignposting signposting;
    public static FakeDispatch dispatch;
    public static FakeGrants grants;

    public static void main(String[] arguments) {
        int first = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 28180;
        keycloak = new FakeKeycloak(first);
        directory = new FakeDirectory(first + 1);
        signposting = new FakeSignposting(first + 2);
        referrals = new FakeReferrals(first + 3);
        dispatch = new FakeDispatch(first + 4);
        grants = new FakeGrants(first + 5);
    }

    @Override
    public Map<String, String> start() {
        keycloak = new FakeKeycloak(0);
        directory = new FakeDirectory(0);
        referrals = new FakeReferrals(0);
        signposting = new FakeSignposting(0);
        dispatch = new FakeDispatch(0);
        grants = new FakeGrants(0);
        return Map.of(
                "trellis.keycloak.url", keycloak.url(),
                "trellis.directory.url", directory.url(),
                "trellis.referrals.url", referrals.url(),
                "trellis.signposting.url", signposting.url(),
                "trellis.dispatch.url", dispatch.url(),
                "trellis.grants.url", grants.url());
    }

    @Override
    public void stop() {
        keycloak.close();
        directory.close();
        referrals.close();
        signposting.close();
        dispatch.close();
        grants.close();
    }
}
