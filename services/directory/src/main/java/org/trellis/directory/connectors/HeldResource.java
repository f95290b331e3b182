package org.trellis.directory.connectors;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/connector/{token}")
@PermitAll
@Tag(name = "Connectors")
public class HeldResource {

    private final HeldDesk desk;

    HeldResource(HeldDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readConnector",
            summary = "See what the holder of this link is asked",
            description = "Without sign-in. Changes nothing.")
    @APIResponse(responseCode = "200", description = "Who asks, for where, and how things stand")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, over, or no longer asked")
    public HeldView look(@RestPath String token) {
        return desk.look(token);
    }

    @POST
    @ResponseStatus(204)
    @Operation(
            operationId = "answerConnector",
            summary = "Say yes, say no, or be away for some days",
            description = "Without sign-in. After `no` the link is over: the group keeps nothing of who it was, and"
                    + " cannot ask them again for 90 days.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, over, or no longer asked")
    @APIResponse(responseCode = "422", description = "`day-not-possible`")
    public void answer(@RestPath String token, @NotNull @Valid HeldAnswer answer) {
        desk.answer(token, answer);
    }
}
