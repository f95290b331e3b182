package org.trellis.grants.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.trellis.messaging.Idempotency;

/// Lets a person of a funder propose or decide many applications with one confirmation.
@Path("/decisions")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Deciding")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ManyResource {

    private final ManyDesk desk;

    ManyResource(ManyDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            operationId = "decideMany",
            summary = "Propose or decide many applications at once",
            description = "The same rules as for one: two people for each, none with an interest. Each is done or not"
                    + " for itself. Sent again under the same key, what was done is not done twice, and what was not is"
                    + " tried again.")
    @APIResponse(responseCode = "200", description = "What became of each, in the order given. Also where none is done")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    public ManyDecisions.Outcomes decide(
            @NotNull @Valid ManyDecisions many,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        return desk.decide(many, key);
    }
}
