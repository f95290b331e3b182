package org.trellis.signposting.networks;

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

/// Writes to the members of a network.
@Path("/networks/{id}/messages")
@RolesAllowed({"steward", "helper", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Networks")
@APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No network that you are in: `not-found`")
public class MessageResource {

    private final MessageDesk desk;

    MessageResource(MessageDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readNetworkMessages",
            summary = "Read what was written to the network since your organisation joined, newest first",
            description = "Without those whom you muted. Nobody learns whether it was read. It is kept for a year.")
    @APIResponse(responseCode = "200", description = "A page")
    public MessageView.Page list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.page(id, cursor, limit);
    }

    @POST
    @ResponseStatus(204)
    @Operation(
            operationId = "writeNetworkMessage",
            summary = "Write to the network",
            description = "Up to 2,000 characters, at most 50 messages of all members together in a day.")
    @APIResponse(responseCode = "204", description = "Written, now or before under the same `Idempotency-Key`")
    @APIResponse(
            responseCode = "422",
            description = "`words-have-email`, `words-have-telephone`, `words-have-postcode`: send it again with"
                    + " `nothingPrivate` if everybody may have it; `words-have-ni-number`; each with `part`")
    @APIResponse(responseCode = "503", description = "`too-many-messages`: tomorrow again")
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
