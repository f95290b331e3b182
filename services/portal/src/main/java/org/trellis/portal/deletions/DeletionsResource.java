package org.trellis.portal.deletions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;

/// What an organisation is asked to delete, and what it asked others to.
@Path("/deletions")
@Authenticated
public class DeletionsResource {

    @CheckedTemplate(basePath = "deletions")
    static class Templates {
        static native TemplateInstance deletions(DeletionsClient.Deletions deletions, boolean done);
    }

    private final DeletionsClient directory;
    private final Pages pages;

    DeletionsResource(@RestClient DeletionsClient directory, Pages pages) {
        this.directory = directory;
        this.pages = pages;
    }

    @GET
    public Response deletions(@RestQuery String cursor, @RestQuery String done) {
        return pages.show(Templates.deletions(directory.list(cursor), "confirmed".equals(done)));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    public Response confirm(@RestPath UUID id) {
        directory.confirm(id);
        return pages.goTo("/deletions?done=confirmed");
    }
}
