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

/// Shows where a payment goes to who pays it.
@Path("/payments/{payment}/account")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Payments")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class PayeeResource {

    private final BankDesk desk;

    PayeeResource(BankDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readPayeeAccount",
            summary = "Read where a payment goes",
            description = "While it is to be paid, and no longer. Not to be kept anywhere else.")
    @APIResponse(responseCode = "200", description = "The account, `no-store`")
    @APIResponse(responseCode = "404", description = "No payment of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "None that can be used, or it is paid: `no-account-yet`")
    public RestResponse<AccountDetails> read(@RestPath UUID payment) {
        return RestResponse.ResponseBuilder.ok(desk.toPay(payment))
                .header("Cache-Control", "no-store")
                .build();
    }
}
