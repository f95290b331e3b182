package org.trellis.portal.logbook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Who did what in the organisation, day by day, and whether the log is whole.
@Path("/logbook")
@Authenticated
public class LogbookResource {

    /// `whole` is null where it was not asked or could not be computed.
    public record LogPage(List<Days.Day> days, String next, LogbookClient.Verification whole, boolean first) {

        public String nextEncoded() {
            return URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    @CheckedTemplate(basePath = "logbook")
    static class Templates {
        static native TemplateInstance logbook(LogPage log);
    }

    private final LogbookClient directory;
    private final Days days;
    private final Viewer viewer;
    private final Pages pages;

    LogbookResource(@RestClient LogbookClient directory, Days days, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.days = days;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response read(@RestQuery String cursor) {
        viewer.organisation();
        var entries = directory.entries(cursor);
        var first = cursor == null;
        return pages.show(Templates.logbook(
                new LogPage(days.of(entries.items()), entries.next(), first ? verification() : null, first)));
    }

    @GET
    @Path("export")
    public Response export(@RestQuery String format) {
        viewer.organisation();
        var csv = "csv".equals(format);
        return Response.ok(directory.export(csv ? "csv" : "jsonl"), csv ? "text/csv" : "application/jsonl")
                .header("Content-Disposition", "attachment; filename=\"logbook." + (csv ? "csv\"" : "jsonl\""))
                .build();
    }

    private LogbookClient.Verification verification() {
        try {
            return directory.verification();
        } catch (ProcessingException | ServiceProblem later) {
            return null;
        }
    }
}
