package org.trellis.portal.developers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.portal.pages.Pages;

/// How to call the API, for people who write other systems.
@Path("/developers")
public class DevelopersResource {

    public record Addresses(String here, String token) {}

    @CheckedTemplate(basePath = "developers")
    static class Templates {
        static native TemplateInstance developers(Addresses addresses);
    }

    private final Pages pages;
    private final String keycloak;

    DevelopersResource(Pages pages, @ConfigProperty(name = "trellis.keycloak.url") String keycloak) {
        this.pages = pages;
        this.keycloak = keycloak;
    }

    @GET
    public Response developers(@Context UriInfo uri) {
        var base = uri.getBaseUri().toString().replaceAll("/$", "");
        var token = keycloak + "/realms/trellis/protocol/openid-connect/token";
        return pages.show(Templates.developers(new Addresses(base, token)));
    }
}
