package org.trellis.portal.freshness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Pages;

/// What "confirmed" means on every page, in the numbers that directory goes by.
@Path("/how-sure")
public class RuleResource {

    @CheckedTemplate(basePath = "freshness")
    static class Templates {
        static native TemplateInstance rule(FreshnessClient.Rule rule);
    }

    private final FreshnessClient directory;
    private final Pages pages;

    RuleResource(@RestClient FreshnessClient directory, Pages pages) {
        this.directory = directory;
        this.pages = pages;
    }

    @GET
    public Response rule() {
        return pages.show(Templates.rule(directory.rule()));
    }
}
