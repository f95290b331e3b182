package org.trellis.referrals.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Says what came back and waits, and lets it be settled.
@Path("/returns")
@RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "integrator"})
@Tag(name = "Returns", description = "Referrals of your organisation that came back, and whose need is nobody's yet")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class ReturnResource {

    private final ReturnDesk desk;

    ReturnResource(ReturnDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listReturns",
            summary = "List what came back and waits, oldest first",
            description = "It was turned down, given back, or nobody answered. An institution owes that it is taken up"
                    + " within 1, 3 or 7 days, by its urgency: it is reminded at half of that time, at its end, and on"
                    + " each of the three days after. What it owes counts in its answer rates. A group owes nothing"
                    + " and is not reminded.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `organisation-needed`")
    public ReturnView.Page waiting(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.waiting(cursor, limit);
    }

    @GET
    @Path("{referralId}")
    @Operation(operationId = "readReturn", summary = "Read how one that came back stands, also once it is settled")
    @APIResponse(responseCode = "200", description = "With `how` once it is settled")
    @APIResponse(responseCode = "404", description = "Nothing of yours that came back: `not-found`")
    public ReturnView read(@RestPath UUID referralId) {
        return desk.read(referralId);
    }

    @PUT
    @Path("{referralId}/settling")
    @ResponseStatus(204)
    @Operation(
            operationId = "settleReturn",
            summary = "Say what became of the person whose referral came back",
            description = "To send them to somebody else, make a referral with `insteadOf`: that settles it.")
    @APIResponse(responseCode = "204", description = "Settled so, now or before")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "Nothing of yours that came back: `not-found`")
    @APIResponse(responseCode = "409", description = "Settled otherwise before: `already-settled` with `how`")
    public void settle(@RestPath UUID referralId, @NotNull @Valid Settling said) {
        desk.settle(referralId, said);
    }
}
