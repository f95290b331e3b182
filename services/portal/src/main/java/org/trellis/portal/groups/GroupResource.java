package org.trellis.portal.groups;

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
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// One group's page, as the viewer may see it.
@Path("/groups/{id: [0-9a-f-]{36}}")
public class GroupResource {

    @CheckedTemplate(basePath = "groups")
    static class Templates {
        static native TemplateInstance group(Listing listing);

        static native TemplateInstance claimed();
    }

    private final GroupClient directory;
    private final Viewer viewer;
    private final Pages pages;

    GroupResource(@RestClient GroupClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response group(@RestPath UUID id) {
        return pages.show(Templates.group(directory.listing(id)));
    }

    /// "That is us": the row that somebody else listed gives way to the group's own page.
    @POST
    @Path("claim")
    @Authenticated
    public Response claim(@RestPath UUID id) {
        directory.claim(viewer.organisation(), new GroupClient.Claim(id));
        return pages.show(Templates.claimed());
    }
}
