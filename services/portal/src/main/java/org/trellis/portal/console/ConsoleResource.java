package org.trellis.portal.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.search.Asked;
import org.trellis.portal.search.SearchFields;
import org.trellis.portal.search.Searching;
import org.trellis.portal.session.Viewer;

/// The helpline's page: a caller's place and need in, groups that may take a signpost out.
@Path("/console")
@Authenticated
public class ConsoleResource {

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance console(Asked asked);
    }

    private final Searching searching;
    private final Viewer viewer;
    private final Pages pages;

    ConsoleResource(Searching searching, Viewer viewer, Pages pages) {
        this.searching = searching;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response console(@BeanParam SearchFields fields) {
        viewer.organisation();
        var asked = fields.isSent() ? searching.search(fields) : searching.nothingYet();
        return pages.show(asked.errors().isAny() ? 422 : 200, Templates.console(asked));
    }
}
