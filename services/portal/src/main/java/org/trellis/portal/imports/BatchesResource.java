package org.trellis.portal.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// The way to everything about lists, with the last ones that were taken in and the way back from the latest.
@Path("/imports")
@Authenticated
public class BatchesResource {

    private static final int NOT_THE_LATEST = 409;

    public record BatchesPage(List<ImportsClient.Batch> items, boolean undone) {}

    @CheckedTemplate(basePath = "imports")
    static class Templates {

        static native TemplateInstance batches(BatchesPage batches);

        static native TemplateInstance undo(ImportsClient.Batch batch);
    }

    private final ImportsClient directory;
    private final ListsClient lists;
    private final Importers importers;
    private final Pages pages;

    BatchesResource(
            @RestClient ImportsClient directory, @RestClient ListsClient lists, Importers importers, Pages pages) {
        this.directory = directory;
        this.lists = lists;
        this.importers = importers;
        this.pages = pages;
    }

    @GET
    public Response batches(@RestQuery String done) {
        importers.only();
        return pages.show(Templates.batches(new BatchesPage(directory.batches().items(), "undone".equals(done))));
    }

    @GET
    @Path("batches/{id: [0-9a-f-]{36}}/undo")
    public Response ask(@RestPath UUID id) {
        importers.only();
        return pages.show(Templates.undo(batch(id)));
    }

    @POST
    @Path("batches/{id: [0-9a-f-]{36}}/undo")
    public Response undo(@RestPath UUID id) {
        importers.only();
        try {
            lists.undo(id);
            return pages.goTo("/imports?done=undone");
        } catch (ServiceProblem problem) {
            if (problem.status() != NOT_THE_LATEST) {
                throw problem;
            }
            // Somebody brought another list meanwhile: the page says so, and offers no button.
            return pages.show(NOT_THE_LATEST, Templates.undo(batch(id)));
        }
    }

    private ImportsClient.Batch batch(UUID id) {
        return directory.batches().items().stream()
                .filter(batch -> batch.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
