package org.trellis.grants.holdings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Takes what becomes of what a group asked of its host.
@Path("/host-orders")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(name = "Holdings")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`only-the-group`, `only-the-host`; `role-needed`")
@APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
public class OrderResource {

    /// What a host did.
    @Schema(name = "HostOrderState")
    public record State(
            @NotNull
            @Pattern(regexp = "paid|bounced|refused", message = "must be paid, bounced or refused")
            @Schema(
                    description = "`bounced`: it was paid, and came back from the bank",
                    enumeration = {"paid", "bounced", "refused"})
            String state,

            @Pattern(regexp = "[A-Za-z0-9 ./-]{1,40}", message = "must be up to 40 letters and figures")
            @Schema(description = "Your own, such as on your statement", nullable = true, examples = "HALL MARCH")
            String reference) {}

    private final OrderDesk desk;

    OrderResource(OrderDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("coming")
    @RolesAllowed({"grants-officer", "liaison-officer"})
    @Operation(
            operationId = "listComingMoney",
            summary = "List what hosts have sent to you, and you have not seen yet",
            description = "Money of groups that comes to you as their new host, or back to you as the funder.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public HoldingView.Orders coming(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.coming(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readHostOrder", summary = "Read one thing that was asked")
    @APIResponse(responseCode = "200", description = "As it is now")
    public HoldingView.Order get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("{id}/confirmation")
    @RolesAllowed("steward")
    @Operation(operationId = "confirmHostOrder", summary = "Confirm, as the second steward, what was asked")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "403", description = "`second-steward-needed`; `only-the-group`; `role-needed`")
    @APIResponse(responseCode = "409", description = "`order-state-not-possible`")
    public HoldingView.Order confirm(@RestPath UUID id) {
        return desk.confirm(id);
    }

    @PUT
    @Path("{id}/taking-back")
    @RolesAllowed("steward")
    @Operation(operationId = "takeBackHostOrder", summary = "Take back what was asked, before it is paid")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "`order-state-not-possible`")
    public HoldingView.Order takeBack(@RestPath UUID id) {
        return desk.takeBack(id);
    }

    @PUT
    @Path("{id}/state")
    @RolesAllowed({"grants-officer", "liaison-officer"})
    @Operation(
            operationId = "noteHostOrder",
            summary = "Note, as the host, what you did",
            description = "Noted twice it counts once. With `paid` it leaves what you hold in the same moment.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`not-confirmed`, `order-state-not-possible`, `payment-in-doubt`")
    @APIResponse(responseCode = "422", description = "`more-than-is-held` with `leftPence`")
    public HoldingView.Order become(@RestPath UUID id, @NotNull @Valid State state) {
        return desk.become(id, state.state(), state.reference());
    }

    @PUT
    @Path("{id}/arrival")
    @RolesAllowed({"grants-officer", "liaison-officer"})
    @Operation(
            operationId = "noteArrival",
            summary = "Note, as whom it was sent to, that it is on your account",
            description = "As the new host you hold it from then on; as the funder it is in the pot again.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "`order-state-not-possible`, `not-sent-yet`")
    public HoldingView.Order arrive(@RestPath UUID id) {
        return desk.arrive(id);
    }
}
