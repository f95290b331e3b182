package org.trellis.keycloak.link;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.trellis.keycloak.desk.Attempt;
import org.trellis.keycloak.desk.CodeSignIn;

/// The link that is sent beside a code. Opening it changes nothing, whoever or whatever opens it; the button counts as
/// the code typed, in the browser that asked for it and in no other.
public final class LinkResource {

    private final KeycloakSession session;

    LinkResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("{token}")
    public Response open(@PathParam("token") String token) {
        return page(state(token), token);
    }

    @HEAD
    @Path("{token}")
    public Response look(@PathParam("token") String token) {
        return open(token);
    }

    @POST
    @Path("{token}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
    public Response press(@PathParam("token") String token) {
        if (!SameOrigin.of(session)) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        var desk = CodeSignIn.of(session).desk();
        var attempt = desk.byLink(session, token);
        if (!"ready".equals(state(token)) || attempt.isEmpty() || !desk.prove(attempt.get())) {
            return page(state(token), token);
        }
        return Response.seeOther(URI.create(attempt.get().back())).build();
    }

    private String state(String token) {
        var desk = CodeSignIn.of(session).desk();
        return desk.byLink(session, token)
                .filter(attempt -> attempt.alive(desk.now()))
                .map(this::state)
                .orElse("gone");
    }

    private String state(Attempt attempt) {
        if (!CodeSignIn.of(session).desk().asked(session, attempt)) {
            return "other-browser";
        }
        return attempt.proven() ? "done" : "ready";
    }

    private Response page(String state, String token) {
        var action = session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms")
                .path(session.getContext().getRealm().getName())
                .path(LinkProviderFactory.ID)
                .path(token)
                .build();
        return session.getProvider(LoginFormsProvider.class)
                .setAttribute("state", state)
                .setAttribute("action", action.toString())
                .setResponseHeader("Cache-Control", "no-store")
                .createForm("trellis-link.ftl");
    }
}
