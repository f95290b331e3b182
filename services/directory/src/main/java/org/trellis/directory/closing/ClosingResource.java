package org.trellis.directory.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.directory.members.Outcome;

@Path("/closing")
@RolesAllowed("steward")
@Tag(name = "Closing", description = "A group closes, and can open again within thirty days")
public class ClosingResource {

    public record Closed(boolean closed) {}

    private final ClosingDesk desk;

    ClosingResource(ClosingDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"steward", "helper"})
    @Operation(operationId = "readClosing", summary = "Read whether your group is closed")
    public Closed get() {
        return new Closed(desk.isClosed());
    }

    @POST
    @Operation(
            operationId = "closeGroup",
            summary = "Close your group",
            description =
                    "Nobody else sees it any more, its links end, open invitations are withdrawn. Its members stay,"
                            + " to read and to export.")
    @APIResponse(responseCode = "200", description = "`done`")
    @APIResponse(responseCode = "202", description = "`asked`: another steward has to confirm it")
    public RestResponse<Outcome> close() {
        var outcome = desk.close();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(outcome.status()), outcome)
                .build();
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "openGroupAgain",
            summary = "Open your group again",
            description = "Within thirty days. It stays unlisted until it says otherwise; links do not come back.")
    @APIResponse(responseCode = "204", description = "Open")
    @APIResponse(responseCode = "409", description = "`closed-for-good`")
    public void open() {
        desk.open();
    }
}
