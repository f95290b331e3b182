package org.trellis.grants.hosts;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows everybody which hosts stop, so that nobody new chooses them.
@Path("/leaving-hosts")
@PermitAll
@Tag(name = "Hosts")
public class LeavingResource {

    private final ExitDesk desk;

    LeavingResource(ExitDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listLeavingHosts", summary = "List the hosts that stop, and when")
    @APIResponse(responseCode = "200", description = "The next to stop first")
    public ExitView.LeavingHosts list() {
        return desk.everybody();
    }
}
