package org.trellis.portal.session;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;

/// Coming in, being let in anew after something changed, and going out.
@Path("/")
public class SessionResource {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance out(String reason, String to);
    }

    private final Pages pages;
    private final OidcSession session;

    SessionResource(Pages pages, OidcSession session) {
        this.pages = pages;
        this.session = session;
    }

    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn(@RestQuery String to) {
        return pages.goTo(LocalPath.of(to, "/home"));
    }

    /// Drops the tokens that we hold; the page gone to then asks Keycloak, which still knows the person.
    @GET
    @Path("session/renew")
    public Uni<Response> renew(@RestQuery String to) {
        var next = LocalPath.of(to, "/home");
        return session.logout().map(_ -> pages.goTo("/sign-in?to=" + LocalPath.encoded(next)));
    }

    @GET
    @Path("session/started")
    @Authenticated
    public Response started() {
        return pages.goTo("/home");
    }

    @GET
    @Path("session/ended")
    public Response ended() {
        return pages.show(Templates.out("ended", "/home"));
    }

    @GET
    @Path("session/refused")
    public Response refused() {
        return pages.show(Templates.out("refused", "/home"));
    }

    @GET
    @Path("signed-out")
    public Response signedOut() {
        return pages.show(Templates.out("signed-out", "/home"));
    }
}
