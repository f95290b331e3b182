package org.trellis.portal.leaving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// Everything that is held for the organisation acted for, to take away.
@Path("/our-data")
@Authenticated
public class DataResource {

    @CheckedTemplate(basePath = "leaving")
    static class Templates {
        static native TemplateInstance data();
    }

    private final Exports exports;
    private final Viewer viewer;
    private final Pages pages;

    DataResource(Exports exports, Viewer viewer, Pages pages) {
        this.exports = exports;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response data() {
        needsKeeper();
        return pages.show(Templates.data());
    }

    @GET
    @Path("{service: [a-z]+}.{format: json|zip}")
    public Response file(@RestPath String service, @RestPath String format) {
        needsKeeper();
        var file = exports.of(service).orElseThrow(NotFoundException::new).everything(format);
        return Response.ok(file, "application/" + format)
                .header("Content-Disposition", "attachment; filename=\"trellis-%s.%s\"".formatted(service, format))
                .build();
    }

    private void needsKeeper() {
        viewer.organisation();
        if (!viewer.isKeeper()) {
            throw new NotFoundException();
        }
    }
}
