package org.trellis.grants.funds;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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

/// Shows funds to everybody, signed in or not.
@Path("/open-funds")
@PermitAll
@Tag(name = "Open funds", description = "Money that can be applied for, and everything there is to know before you do")
public class OpenFundResource {

    private final OpenFundDesk desk;

    OpenFundResource(OpenFundDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "findOpenFunds", summary = "Find funds that take applications, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public OpenFund.Page find(
            @RestQuery
                    @Pattern(regexp = "[EWSNK][0-9]{8}", message = "must be a GSS code")
                    @Parameter(description = "Those that name this GSS code among their areas")
                    String area,
            @RestQuery @Parameter(description = "Those of this organisation") UUID funder,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.page(new OpenFunds.Wish(area, funder), cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readOpenFund",
            summary = "Read one fund",
            description = "Also one that is paused or closed by now, so that who applied finds what it said.")
    @APIResponse(responseCode = "200", description = "The fund")
    @APIResponse(responseCode = "404", description = "None that was ever open: `not-found`")
    public OpenFund get(@RestPath UUID id) {
        return desk.get(id);
    }
}
