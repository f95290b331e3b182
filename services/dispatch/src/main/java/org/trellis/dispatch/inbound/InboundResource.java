package org.trellis.dispatch.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;

/// Takes in the text messages that people send.
@Path("/inbound/sms")
@PermitAll
@Tag(name = "Inbound", description = "For the gateway that brings the text messages that people send")
public class InboundResource {

    private final InboundDesk desk;

    InboundResource(InboundDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes("application/json")
    @ResponseStatus(204)
    @Operation(
            operationId = "receiveText",
            summary = "Hand over a text message that a person sent",
            description = "Signed as Standard Webhooks say (`webhook-id`, `webhook-timestamp`, `webhook-signature`), "
                    + "or with the bearer token that was agreed with GOV.UK Notify. STOP, STOPIO and START, and 1, 2, "
                    + "yes, no, ie and na to a question of the last 48 hours, are acted on; the rest is forgotten. The "
                    + "answer is the same whatever the message says and whoever sent it.")
    @APIResponse(responseCode = "204", description = "Taken, now or before")
    @APIResponse(responseCode = "400", description = "`message-not-understood`")
    @APIResponse(responseCode = "403", description = "Not the gateway, or too old: `not-signed`")
    public void receive(
            @RequestBody(content = @Content(schema = @Schema(implementation = Received.class))) String body,
            @RestHeader("webhook-id") String id,
            @RestHeader("webhook-timestamp") String timestamp,
            @RestHeader("webhook-signature") String signature,
            @RestHeader(CallbackTokenFilter.HEADER) @Parameter(hidden = true) String token) {
        desk.take(body, new Credentials(id, timestamp, signature, token));
    }
}
