package org.trellis.referrals.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows an organisation how much it has on.
@Path("/load")
@RolesAllowed({"steward", "helper", "liaison-officer", "support-officer"})
@Tag(name = "Load", description = "How much your organisation has on: seen by nobody else, and not by who sends to you")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class LoadResource {

    private final LoadDesk desk;

    LoadResource(LoadDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readLoad",
            summary = "Read how much your organisation has on",
            description = "Days and weeks turn at midnight in Europe/London. Limits are set in the directory.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`organisation-needed`")
    public LoadView read() {
        return desk.read();
    }
}
