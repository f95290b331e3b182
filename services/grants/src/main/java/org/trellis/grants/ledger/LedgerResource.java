package org.trellis.grants.ledger;

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

/// Shows a fund's ledger to whoever keeps it.
@Path("/funds/{fund}/ledger")
@RolesAllowed({"grants-officer", "liaison-officer", "integrator"})
@Tag(
        name = "Ledger",
        description = "Every penny of a fund. Read by its keeper alone; written by what is done, never by hand")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class LedgerResource {

    private final LedgerDesk desk;

    LedgerResource(LedgerDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "readFundLedger", summary = "List the entries of a fund's ledger, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "No fund of yours: `not-found`")
    public EntryView.Page entries(
            @RestPath UUID fund,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.entries(fund, cursor, limit);
    }

    @GET
    @Path("balances")
    @Operation(operationId = "readFundBalances", summary = "Read where the money of a fund stands")
    @APIResponse(responseCode = "200", description = "In pence")
    @APIResponse(responseCode = "404", description = "No fund of yours: `not-found`")
    public Balances balances(@RestPath UUID fund) {
        return desk.balances(fund);
    }
}
