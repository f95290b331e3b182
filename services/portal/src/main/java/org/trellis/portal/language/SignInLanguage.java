package org.trellis.portal.language;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;

/// Asks for the sign-in pages in the language that was chosen here (OpenID Connect's `ui_locales`). Where nothing was
/// chosen, sign-in sees the same browser as we do, and may know of a choice that was made there.
@Unremovable
@ApplicationScoped
@Redirect(Location.OIDC_AUTHORIZATION)
public class SignInLanguage implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        Language.chosen(redirect.routingContext())
                .ifPresent(language -> redirect.additionalQueryParams().set("ui_locales", language.code()));
    }
}
