package org.trellis.grants.figures;

import jakarta.annotation.security.PermitAll;
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

/// Shows everybody what was given from one fund and is published.
@Path("/open-funds/{fund}/grants")
@PermitAll
@Tag(name = "Open funds", description = "Money that can be applied for, and everything there is to know before you do")
public class FundGrantResource {

    private final FundGrants grants;

    FundGrantResource(FundGrants grants) {
        this.grants = grants;
    }

    @GET
    @Operation(
            operationId = "listGrantsOfOpenFund",
            summary = "List what was given from a fund, newest first",
            description = "Of what is in the open data: each group saw its own first, and some would rather not be"
                    + " named.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "None that was ever open: `not-found`")
    public FundGrant.Page list(
            @RestPath UUID fund,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return grants.page(fund, cursor, limit);
    }
}
