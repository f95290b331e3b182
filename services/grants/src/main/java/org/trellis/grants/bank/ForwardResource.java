package org.trellis.grants.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Shows a host where money that it has to send on goes.
@Path("/host-orders/{order}/account")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Holdings")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ForwardResource {

    private final BankDesk desk;

    ForwardResource(BankDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readForwardAccount",
            summary = "Read where money that you hold is to be sent",
            description =
                    "While it is asked and confirmed, and no longer: for what goes to the group, to another host or"
                            + " to the funder. Not to be kept anywhere else.")
    @APIResponse(responseCode = "200", description = "The account, `no-store`")
    @APIResponse(responseCode = "404", description = "None that was asked of you: `not-found`")
    @APIResponse(responseCode = "409", description = "None that can be used, or it is sent: `no-account-yet`")
    public RestResponse<AccountDetails> read(@RestPath UUID order) {
        return RestResponse.ResponseBuilder.ok(desk.toSend(order))
                .header("Cache-Control", "no-store")
                .build();
    }
}
