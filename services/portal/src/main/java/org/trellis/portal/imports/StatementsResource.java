package org.trellis.portal.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// Says why a list may be shown, which publishes it; and what was said before.
@Path("/imports/statements")
@Authenticated
public class StatementsResource {

    private static final int ON_A_PAGE = 10;

    /// `waiting`: whether any row waits for a statement.
    public record StatementsPage(List<ImportsClient.Statement> items, UUID next, boolean waiting, String done) {}

    @CheckedTemplate(basePath = "imports")
    static class Templates {
        static native TemplateInstance statements(StatementForm form, StatementsPage page);
    }

    private final ImportsClient directory;
    private final Importers importers;
    private final Pages pages;

    StatementsResource(@RestClient ImportsClient directory, Importers importers, Pages pages) {
        this.directory = directory;
        this.importers = importers;
        this.pages = pages;
    }

    @GET
    public Response read(@RestQuery UUID cursor, @RestQuery String done) {
        importers.only();
        var waits = !directory.rows(null, "held", 1).items().isEmpty();
        return show(200, new StatementForm().tidy(), waits, cursor, done);
    }

    @POST
    public Response state(@BeanParam StatementForm form) {
        importers.only();
        form.tidy().check(words());
        if (form.errors.isAny()) {
            return show(422, form, true, null, null);
        }
        try {
            directory.state(form.key, form.statement());
            return pages.goTo("/imports/statements?done=stated");
        } catch (ServiceProblem problem) {
            form.errors = problem.code().equals("nothing-waits")
                    ? Errors.none().add("form", words().nothingWaits())
                    : FormProblem.of(problem, Map.of(), words().notPossible());
            return show(422, form, true, null, null);
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/withdrawal")
    public Response withdraw(@RestPath UUID id) {
        importers.only();
        directory.withdraw(id);
        return pages.goTo("/imports/statements?done=withdrawn");
    }

    private Response show(int status, StatementForm form, boolean waits, UUID cursor, String done) {
        var said = directory.statements(cursor, ON_A_PAGE);
        return pages.show(
                status,
                Templates.statements(
                        form, new StatementsPage(said.items(), said.next(), waits, done == null ? "" : done)));
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private ImportsWords words() {
        return pages.words(ImportsWords.class);
    }
}
