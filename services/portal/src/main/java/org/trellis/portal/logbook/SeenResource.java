package org.trellis.portal.logbook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// Which organisations saw what we share, and on which days.
@Path("/seen")
@Authenticated
public class SeenResource {

    public record SeenPage(List<LogbookClient.Seen> items, String next) {

        public String nextEncoded() {
            return URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    @CheckedTemplate(basePath = "logbook")
    static class Templates {
        static native TemplateInstance seen(SeenPage seen);
    }

    private final LogbookClient directory;
    private final Viewer viewer;
    private final Pages pages;

    SeenResource(@RestClient LogbookClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response seen(@RestQuery String cursor) {
        viewer.organisation();
        var found = directory.seen(cursor);
        return pages.show(Templates.seen(new SeenPage(found.items(), found.next())));
    }
}
