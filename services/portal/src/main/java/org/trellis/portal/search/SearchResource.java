package org.trellis.portal.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Nearest;

/// Search for everybody, signed in or not.
@Path("/search")
public class SearchResource {

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance results(Asked asked, Nearest.Pathways nearest);
    }

    private final Searching searching;
    private final Nearest nearest;
    private final Pages pages;

    SearchResource(Searching searching, Nearest nearest, Pages pages) {
        this.searching = searching;
        this.nearest = nearest;
        this.pages = pages;
    }

    @GET
    public Response search(@BeanParam SearchFields fields) {
        var asked = searching.search(fields);
        var instead = asked.isFound() || asked.errors().isAny()
                ? Nearest.Pathways.NONE
                : nearest.to(asked.near(), asked.needs());
        return pages.show(asked.errors().isAny() ? 422 : 200, Templates.results(asked, instead));
    }
}
