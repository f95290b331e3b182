package org.trellis.portal.people;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;

/// What signed-in people do with their own account. Numbers, passwords and passkeys are sign-in's business: the button
/// leads there and back.
@Path("/account")
@Authenticated
public class AccountResource {

    private static final int A_MINUTE = 60;

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance account(String done);
    }

    private final PeopleClient directory;
    private final OidcSession session;
    private final RoutingContext context;
    private final Pages pages;

    AccountResource(@RestClient PeopleClient directory, OidcSession session, RoutingContext context, Pages pages) {
        this.directory = directory;
        this.session = session;
        this.context = context;
        this.pages = pages;
    }

    @GET
    public Response account(@RestQuery String done) {
        return pages.show(Templates.account(done));
    }

    /// Notes what is wanted where no other site can, drops the tokens that we hold, and so asks sign-in anew.
    @POST
    @Path("{what}")
    public Uni<Response> change(@RestPath String what) {
        if (!SignInActions.isKnown(what)) {
            throw new NotFoundException();
        }
        return session.logout()
                .map(_ -> Response.fromResponse(pages.goTo(SignInActions.RETURN))
                        .cookie(cookie(what, A_MINUTE))
                        .build());
    }

    @GET
    @Path("return")
    public Response isBack() {
        return Response.fromResponse(pages.goTo("/account?done=back"))
                .cookie(cookie("", 0))
                .build();
    }

    @POST
    @Path("sign-out-everywhere")
    @Blocking
    public Uni<Response> signOutEverywhere() {
        directory.signOutEverywhere();
        return session.logout().map(_ -> pages.goTo("/signed-out"));
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(SignInActions.COOKIE)
                .value(value)
                .path(SignInActions.RETURN)
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure("https".equals(context.request().scheme()))
                .build();
    }
}
