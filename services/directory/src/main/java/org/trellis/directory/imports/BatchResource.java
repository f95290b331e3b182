package org.trellis.directory.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.directory.batches.BatchView;

@Path("/imports/batches")
@RolesAllowed({"liaison-officer", "grants-officer", "support-officer"})
@Tag(name = "Imports")
public class BatchResource {

    /// The latest of them: there is no need of older ones.
    public record ImportBatches(List<BatchView> items) {}

    private final UndoDesk desk;

    BatchResource(UndoDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "importBatches", summary = "List your imports", description = "The latest fifty.")
    @APIResponse(responseCode = "200", description = "The last one first")
    public ImportBatches batches() {
        return new ImportBatches(desk.latest());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "undoImport",
            summary = "Undo an import",
            description =
                    "Rows that it changed say again what they said before, rows that it brought are gone, from the"
                            + " public too. What groups claimed or you took out meanwhile stays so. The latest first: then the"
                            + " one before it can be undone, as far as your last five. Safe to repeat.")
    @APIResponse(responseCode = "200", description = "It is undone")
    @APIResponse(responseCode = "404", description = "`not-found`: it is not yours")
    @APIResponse(responseCode = "409", description = "`not-the-latest`")
    public BatchView undo(@RestPath UUID id) {
        return desk.undo(id);
    }
}
