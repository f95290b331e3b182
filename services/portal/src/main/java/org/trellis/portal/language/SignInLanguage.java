package org.trellis.portal.language;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;

/// The pages of signing in are read in the language of the page before (`ui_locales` of OpenID Connect Core, 3.1.2.1).
@Unremovable
@ApplicationScoped
@Redirect(Location.OIDC_AUTHORIZATION)
public class SignInLanguage implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        redirect.additionalQueryParams()
                .set("ui_locales", Language.of(redirect.routingContext()).code());
    }
}
