package org.trellis.portal.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;

/// What an institution has brought, row by row.
@Path("/imports/rows")
@Authenticated
public class RowsResource {

    private static final List<String> STATES = List.of("held", "published", "claimed", "removed");
    private static final int ON_A_PAGE = 10;

    /// `state` is empty for rows of every state.
    public record RowsPage(List<ImportsClient.Row> items, UUID next, String state, boolean done) {

        public List<String> states() {
            return STATES;
        }
    }

    @CheckedTemplate(basePath = "imports")
    static class Templates {
        static native TemplateInstance rows(RowsPage rows);
    }

    private final ImportsClient directory;
    private final Importers importers;
    private final Pages pages;

    RowsResource(@RestClient ImportsClient directory, Importers importers, Pages pages) {
        this.directory = directory;
        this.importers = importers;
        this.pages = pages;
    }

    @GET
    public Response rows(@RestQuery String state, @RestQuery UUID cursor, @RestQuery String done) {
        importers.only();
        var wanted = known(state);
        var rows = directory.rows(cursor, wanted, ON_A_PAGE);
        return pages.show(Templates.rows(
                new RowsPage(rows.items(), rows.next(), wanted == null ? "" : wanted, "out".equals(done))));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/removal")
    public Response takeOut(@RestPath UUID id, @RestForm String state) {
        importers.only();
        directory.takeOut(id);
        var back = known(state);
        return pages.goTo("/imports/rows?done=out" + (back == null ? "" : "&state=" + back));
    }

    private static String known(String state) {
        return STATES.contains(state == null ? "" : state) ? state : null;
    }
}
