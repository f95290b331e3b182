package org.trellis.referrals.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/// Writes from one desk of a referral to the other.
@Path("/referrals/{id}/messages")
@RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "integrator"})
@Tag(name = "Referrals")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
@APIResponse(responseCode = "404", description = "No referral of yours that was sent: `not-found`")
public class MessageResource {

    private final MessageDesk desk;

    MessageResource(MessageDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readDeskMessages",
            summary = "Read what the two desks of a referral wrote to each other, newest first",
            description = "Nobody learns whether it was read. A few weeks after the referral is over it is deleted.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public MessageView.Page list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.page(id, cursor, limit);
    }

    @POST
    @ResponseStatus(204)
    @Operation(
            operationId = "writeDeskMessage",
            summary = "Write to the other desk of a referral",
            description = "While it is open, and without anything of the resident: what may be known of them travels"
                    + " with the referral. At most 100 for one referral.")
    @APIResponse(responseCode = "204", description = "Written, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`referral-not-open`, `no-other-desk`")
    @APIResponse(responseCode = "422", description = "`looks-personal` with `found`; `too-many-messages`")
    public void write(
            @RestPath UUID id,
            @NotNull @Valid NewMessage message,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        desk.write(id, message, key);
    }
}
