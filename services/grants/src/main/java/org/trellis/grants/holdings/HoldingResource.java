package org.trellis.grants.holdings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.messaging.Idempotency;

/// Shows what hosts keep for groups, to both alike, and takes what a group asks of its host.
@Path("/holdings")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(name = "Holdings", description = "What a host keeps for a group: the two read the same figures")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class HoldingResource {

    private final HoldingDesk desk;

    HoldingResource(HoldingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listHoldings",
            summary = "List what is kept, newest first",
            description = "What you keep for groups, or what hosts keep for your group.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public HoldingView.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readHolding", summary = "Read what is kept of one grant, and what was asked")
    @APIResponse(responseCode = "200", description = "For both the same")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public HoldingView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @POST
    @Path("{id}/orders")
    @RolesAllowed("steward")
    @ResponseStatus(201)
    @Operation(
            operationId = "askHost",
            summary = "Ask your host to pay, or to send the money on",
            description = "Nothing leaves the host before another steward confirms it; except back to the funder,"
                    + " where it came from. `new-host` needs one that agreed and was confirmed.")
    @APIResponse(responseCode = "201", description = "Asked, or asked before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "403", description = "`only-the-group`; `role-needed`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`no-new-host`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`amount-not-possible`; `more-than-is-held` with `leftPence`; `words-needed`;" + " `personal-text`")
    public HoldingView ask(
            @RestPath UUID id,
            @NotNull @Valid NewOrder order,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        return desk.ask(id, order, key);
    }

    @PUT
    @Path("{id}/giving-back")
    @RolesAllowed({"grants-officer", "liaison-officer"})
    @Operation(
            operationId = "giveHoldingBack",
            summary = "Say, as the host, that what is left goes back to the funder",
            description = "Only when the group said nothing until your last day was over, or is no more.")
    @APIResponse(responseCode = "200", description = "As it is now: mark it as paid when you have sent it")
    @APIResponse(responseCode = "403", description = "`only-the-host`; `role-needed`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`group-may-still-say`")
    @APIResponse(responseCode = "422", description = "Nothing is left: `more-than-is-held`")
    public HoldingView giveBack(@RestPath UUID id) {
        return desk.giveBack(id);
    }
}
