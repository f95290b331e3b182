package org.trellis.directory.confirmations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.directory.members.Outcome;

@Path("/rule")
@RolesAllowed({"steward", "helper"})
@Tag(name = "Two people")
public class RuleResource {

    /// Whether closing, handing over and money details need two stewards.
    public record TwoPeople(@NotNull Boolean twoPeople) {}

    private final RuleDesk desk;

    RuleResource(RuleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "readRule", summary = "Read whether your group wants two people for what weighs most")
    public TwoPeople get() {
        return new TwoPeople(desk.isOn());
    }

    @PUT
    @RolesAllowed("steward")
    @Operation(
            operationId = "setRule",
            summary = "Want two people for what weighs most, or no longer",
            description = "Closing, handing over, money details, and turning this off. It holds while there is more"
                    + " than one steward.")
    @APIResponse(responseCode = "200", description = "`done`")
    @APIResponse(responseCode = "202", description = "`asked`: another steward has to confirm it")
    public RestResponse<Outcome> turn(@NotNull @Valid TwoPeople wanted) {
        var outcome = desk.turn(wanted.twoPeople());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(outcome.status()), outcome)
                .build();
    }
}
