package org.trellis.directory.deletions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/deletions")
@Tag(name = "Links")
public class DeletionResource {

    public record DeletionPage(
            List<DeletionView> items,

            @Schema(description = "Send it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    private final DeletionDesk desk;

    DeletionResource(DeletionDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({
        "steward",
        "helper",
        "liaison-officer",
        "helpline",
        "grants-officer",
        "support-officer",
        "safeguarding-lead",
        "integrator"
    })
    @Operation(
            operationId = "deletions",
            summary = "List what you are asked to delete, and what you asked others to",
            description = "When a share card is taken back, or a link ends that had one, whoever was shown the facet is"
                    + " asked to delete what it holds of it. The latest first.")
    @APIResponse(responseCode = "200", description = "Of your organisation alone; none is an answer too")
    public DeletionPage list(@RestQuery @Parameter(description = "`next` of the page before") UUID cursor) {
        return desk.list(cursor);
    }

    @PUT
    @Path("{id}/confirmation")
    @ResponseStatus(204)
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "confirmDeletion",
            summary = "Say that it is deleted",
            description = "By the one who was asked. The other one sees when. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "It is noted, in both logbooks")
    @APIResponse(responseCode = "404", description = "`not-found`: nobody asked you this")
    public void confirm(@RestPath UUID id) {
        desk.confirm(id);
    }
}
