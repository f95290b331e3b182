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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// What happened between the organisation and another one, also when their link is over.
@Path("/links/{id: [0-9a-f-]{36}}/history")
@Authenticated
public class HistoryResource {

    public record HistoryPage(UUID id, String name, List<Days.Day> days, String next) {

        public String nextEncoded() {
            return URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    @CheckedTemplate(basePath = "logbook")
    static class Templates {
        static native TemplateInstance history(HistoryPage history);
    }

    private final LogbookClient directory;
    private final Days days;
    private final Viewer viewer;
    private final Pages pages;

    HistoryResource(@RestClient LogbookClient directory, Days days, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.days = days;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response history(@RestPath UUID id, @RestQuery String cursor) {
        viewer.organisation();
        var entries = directory.history(id, cursor);
        var name = directory.organisations(id.toString()).items().stream()
                .map(LogbookClient.Organisation::name)
                .findFirst()
                .orElseGet(() -> pages.words(LogbookWords.class).nameless());
        return pages.show(Templates.history(new HistoryPage(id, name, days.of(entries.items()), entries.next())));
    }
}
