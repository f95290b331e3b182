package org.trellis.directory.destruction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/destroyed")
@RolesAllowed("operator")
@Tag(name = "Destroyed", description = "What must not come back out of a backup")
public class DestroyedResource {

    /// What became of a list that was brought.
    @Schema(name = "DestroyedListBrought")
    public record Brought(
            @Schema(examples = "12") int lines,

            @Schema(description = "Of so many something had come back, or nothing said that they were destroyed")
            int destroyedAgain,

            @Schema(description = "Lines that this list never had: nothing is done about them")
            int refused) {}

    private final DestroyedDesk desk;

    DestroyedResource(DestroyedDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "listDestroyed",
            summary = "List the organisations of which everything was destroyed",
            description =
                    "By the operator, to be kept outside the backups: a random id in each line, with a mark by which"
                            + " it is known again. It names nobody.")
    public String list() {
        return desk.list();
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bringDestroyed",
            summary = "After a restore: destroy again what came back",
            description = "By the operator, with a list of before. A line without its right mark does nothing: no group"
                    + " can be destroyed by this that was not. The same list may be brought again.")
    @APIResponse(responseCode = "200", description = "What became of the lines")
    public Brought bring(@NotNull String list) {
        var brought = desk.bring(list);
        return new Brought(brought.lines(), brought.destroyedAgain(), brought.refused());
    }
}
