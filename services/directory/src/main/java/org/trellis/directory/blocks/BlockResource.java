package org.trellis.directory.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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

@Path("/blocks")
@RolesAllowed("steward")
@Tag(name = "Blocks", description = "Organisations for which a group is not there: known to the group alone")
public class BlockResource {

    private static final UUID BEGINNING = new UUID(0, 0);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BlockPage(
            List<BlockView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    private final BlockDesk desk;

    BlockResource(BlockDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listBlocks",
            summary = "List whom your group blocks, by their ids",
            description = "By a steward. Nobody else can read it, those who are blocked least of all.")
    public BlockPage list(@RestQuery @Parameter(description = "`next` of the page before") UUID cursor) {
        return desk.list(cursor == null ? BEGINNING : cursor);
    }

    @PUT
    @Path("{other}")
    @ResponseStatus(204)
    @Operation(
            operationId = "block",
            summary = "Block an organisation",
            description = "By a steward of a group. A link with it ends at once, as any link ends. From then on the"
                    + " group does not exist for whoever acts for that organisation: not in search, not by id, not in"
                    + " a list or a count. A public page stays open to whoever is not signed in. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "Blocked")
    @APIResponse(responseCode = "404", description = "`not-found`: no organisation that you can see")
    @APIResponse(responseCode = "422", description = "`block-yourself`, `too-many-blocks`")
    public void block(@RestPath UUID other) {
        desk.block(other);
    }

    @DELETE
    @Path("{other}")
    @ResponseStatus(204)
    @Operation(
            operationId = "unblock",
            summary = "Stop blocking an organisation",
            description = "It finds the group again as anybody does. A link that ended does not come back.")
    @APIResponse(responseCode = "204", description = "Not blocked any more")
    @APIResponse(responseCode = "404", description = "`not-found`: you do not block it")
    public void unblock(@RestPath UUID other) {
        desk.unblock(other);
    }
}
