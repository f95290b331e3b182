package org.trellis.grants.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows a council, or whoever else money of a fund came from, what became of it.
@Path("/source-funds")
@RolesAllowed({"grants-officer", "liaison-officer", "integrator"})
@Tag(
        name = "Figures",
        description = "What became of money, in numbers. Groups are never compared, and none of them has a score")
@APIResponse(responseCode = "400", description = "`invalid-request`; `organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class SourceFundResource {

    private final SourceFundDesk desk;

    SourceFundResource(SourceFundDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listSourceFunds",
            summary = "List funds of others that your money went into, newest first",
            description = "Those whose keeper noted that money of yours came in, from when they are first open on."
                    + " Counted about once an hour.")
    @APIResponse(responseCode = "200", description = "A page")
    public SourceFund.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("{fund}")
    @Operation(
            operationId = "readSourceFund",
            summary = "Read what became of a fund that your money went into",
            description = "Totals only. Grants that are published, named or not, are under the open fund.")
    @APIResponse(responseCode = "200", description = "As it was last counted")
    @APIResponse(responseCode = "404", description = "None that money of yours went into: `not-found`")
    public SourceFund get(@RestPath UUID fund) {
        return desk.get(fund);
    }
}
