package org.trellis.directory.succession;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.directory.members.Outcome;

@Path("/members")
@Authenticated
@Tag(name = "Members")
public class LeaveResource {

    private final LeaveDesk desk;

    LeaveResource(LeaveDesk desk) {
        this.desk = desk;
    }

    @DELETE
    @Path("me")
    @Operation(
            operationId = "leave",
            summary = "Leave the organisation",
            description =
                    "When you are a group's last steward, the contact that it named is asked to be its steward and"
                            + " has two weeks; until then nobody else comes in. A group that named nobody is left only with"
                            + " `door=shut`, which hides it.")
    @APIResponse(responseCode = "200", description = "`done`")
    @APIResponse(responseCode = "202", description = "`noted`: sign-in follows in a few minutes")
    @APIResponse(responseCode = "409", description = "`last-steward`, `last-keeper`")
    public RestResponse<Outcome> leave(
            @RestQuery @Pattern(regexp = "shut") @Parameter(description = "`shut`: hide the group behind you")
                    String door) {
        var outcome = desk.leave("shut".equals(door));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(outcome.status()), outcome)
                .build();
    }
}
