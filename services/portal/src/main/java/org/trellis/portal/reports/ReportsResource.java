package org.trellis.portal.reports;

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

/// What readers said of the group's own page.
@Path("/reports")
@Authenticated
public class ReportsResource {

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance reports(ReportsClient.Reports reports);
    }

    private final ReportsClient directory;
    private final Viewer viewer;
    private final Pages pages;

    ReportsResource(@RestClient ReportsClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response read() {
        return pages.show(Templates.reports(directory.read(viewer.organisation())));
    }

    @POST
    @Path("{report: [0-9a-f-]{36}}/settled")
    public Response settle(@RestPath UUID report) {
        directory.settle(viewer.organisation(), report);
        return pages.goTo("/reports");
    }
}
