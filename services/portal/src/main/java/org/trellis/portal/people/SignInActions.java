package org.trellis.portal.people;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Tells Keycloak what a person wants to change about how they sign in (its parameter `kc_action`).
///
/// What is wanted stands in a cookie that only our own form sets, for a minute and for one address. A link from
/// elsewhere can carry any parameter it likes: none of its parameters is passed on.
@Unremovable
@ApplicationScoped
@Redirect(Location.OIDC_AUTHORIZATION)
public class SignInActions implements OidcRedirectFilter {

    static final String COOKIE = "account-action";
    static final String RETURN = "/account/return";

    private static final Map<String, String> ACTIONS = Map.of(
            "reach", "trellis-change",
            "password", "UPDATE_PASSWORD",
            "passkey", "webauthn-register-passwordless");

    static boolean isKnown(String what) {
        return ACTIONS.containsKey(what);
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        var request = redirect.routingContext().request();
        var wanted = request.getCookie(COOKIE);
        if (request.path().equals(RETURN) && wanted != null && isKnown(wanted.getValue())) {
            redirect.additionalQueryParams().set("kc_action", ACTIONS.get(wanted.getValue()));
        }
    }
}
