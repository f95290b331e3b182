package org.trellis.portal.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.trellis.portal.pages.Pages;

/// Search for everybody, signed in or not.
@Path("/search")
public class SearchResource {

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance results(Asked asked);
    }

    private final Searching searching;
    private final Pages pages;

    SearchResource(Searching searching, Pages pages) {
        this.searching = searching;
        this.pages = pages;
    }

    @GET
    public Response search(@BeanParam SearchFields fields) {
        var asked = searching.search(fields);
        return pages.show(asked.errors().isAny() ? 422 : 200, Templates.results(asked));
    }
}
