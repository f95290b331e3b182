package org.trellis.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.trellis.portal.pages.Pages;

/// The public front page.
@Path("/")
public class StartResource {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance start();
    }

    private final Pages pages;

    StartResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Response start() {
        return pages.show(Templates.start());
    }
}
