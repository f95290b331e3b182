package org.trellis.referrals.handons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

/// Hands a referral to somebody of one of the group's streets.
@Path("/referrals/{id}/hand-ons")
@RolesAllowed({"steward", "helper"})
@Tag(
        name = "Streets",
        description = "A group hands a referral that it received to one of its connectors, who needs no account. The"
                + " sender sees nothing of it but the steps")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`; one that you sent: `step-of-the-other-side`")
@APIResponse(responseCode = "404", description = "None of yours: `not-found`")
public class HandOnResource {

    private final HandOnDesk desk;

    HandOnResource(HandOnDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listHandOns",
            summary = "See to whom of your streets a referral was handed, newest first",
            description = "A month after its end each is deleted.")
    @APIResponse(responseCode = "200", description = "All of this referral")
    public List<HandOnView> list(@RestPath UUID id) {
        return desk.list(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "handOn",
            summary = "Hand a referral to one of your connectors",
            description = "They get one message with a link, which shows need, area and urgency, and after a code sent"
                    + " to the same number lets them say yes or no. What is known of the resident they see once they"
                    + " said yes. Alive for 72 hours, and 72 hours from their yes on. Handing it to somebody else ends"
                    + " the one before.")
    @APIResponse(responseCode = "201", description = "Handed on, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "It is over: `referral-moved-on` with `state`")
    public HandOnView make(
            @RestPath UUID id,
            @NotNull @Valid NewHandOn wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        return desk.make(id, wanted, key);
    }

    @DELETE
    @Path("{handOn}")
    @ResponseStatus(204)
    @Operation(operationId = "takeHandOnBack", summary = "Take it back; from then on the link leads nowhere")
    @APIResponse(responseCode = "204", description = "Your group alone has it")
    public void takeBack(@RestPath UUID id, @RestPath UUID handOn) {
        desk.takeBack(id, handOn);
    }
}
