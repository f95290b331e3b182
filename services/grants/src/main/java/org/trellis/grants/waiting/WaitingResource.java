package org.trellis.grants.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// Says what waits, in one answer for one page.
@Path("/waiting")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer", "support-officer"})
@Tag(name = "What waits", description = "What somebody can do something about now, and nothing that others have to do")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class WaitingResource {

    private final WaitingDesk desk;

    WaitingResource(WaitingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listWaiting",
            summary = "List what waits for you",
            description = "For you: what takes somebody else, since you sent it, proposed it or have an interest, is"
                    + " not here.")
    @APIResponse(responseCode = "200", description = "What has the earliest day first")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public WaitingView.Some list(@RestQuery @DefaultValue("5") @Min(1) @Max(20) int limit) {
        return desk.list(limit);
    }
}
