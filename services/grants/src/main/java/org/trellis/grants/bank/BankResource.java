package org.trellis.grants.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Lets an organisation say where money for it goes.
@Path("/bank-details")
@RolesAllowed({"steward", "grants-officer", "liaison-officer"})
@Tag(
        name = "Bank details",
        description = "Kept closed. Two people give an account, and money goes there three days later at the earliest;"
                + " until then any one of you can take it off, and all who may are told that it waits."
                + " Only who has to pay you reads it, and only while they have to")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class BankResource {

    private final BankDesk desk;

    BankResource(BankDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readBankDetails",
            summary = "Read which accounts you gave",
            description = "The last two figures of each. Nobody reads the whole number here, also not you.")
    @APIResponse(responseCode = "200", description = "Newest first")
    public BankView look() {
        return desk.look();
    }

    @PUT
    @Path("proposed")
    @Operation(
            operationId = "proposeBankDetails",
            summary = "Propose an account",
            description = "In place of one that is proposed already. The one in use stays in use.")
    @APIResponse(responseCode = "200", description = "Which accounts there are now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    public BankView propose(@NotNull @Valid AccountDetails details) {
        return desk.propose(details);
    }

    @DELETE
    @Path("proposed")
    @Operation(
            operationId = "takeOffBankDetails",
            summary = "Take off whatever is not in use yet",
            description = "What is proposed, and what two agreed on and waits for its three days: one person is enough"
                    + " to stop it. The account in use stays in use.")
    @APIResponse(responseCode = "200", description = "Which accounts there are now")
    public BankView takeOff() {
        return desk.takeOff();
    }

    @PUT
    @Path("{id}/agreement")
    @Operation(operationId = "agreeToBankDetails", summary = "Agree, as the second person, to an account")
    @APIResponse(responseCode = "200", description = "Which accounts there are now")
    @APIResponse(responseCode = "403", description = "You proposed it: `second-person-needed`; `role-needed`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public BankView agree(@RestPath UUID id) {
        return desk.agree(id);
    }
}
