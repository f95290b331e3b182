package org.trellis.signposting.advice;

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

/// Writes from one of the two of an ask to the other: for people, and for no machine.
@Path("/asks/{id}/advice/{other}")
@RolesAllowed({"steward", "liaison-officer", "support-officer", "safeguarding-lead"})
@Tag(name = "Asks")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No ask between the two of you: `not-found`")
public class AdviceResource {

    private final AdviceDesk desk;

    AdviceResource(AdviceDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readAdvice",
            summary = "Read what the two of you wrote on an ask, newest first",
            description = "`other` is whoever asked, or one of those that you asked. Nobody else reads it, and neither"
                    + " of you learns whether it was read. It is removed a year after the ask is over.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public MessageView.Page list(
            @RestPath UUID id,
            @RestPath UUID other,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.page(id, other, cursor, limit);
    }

    @POST
    @ResponseStatus(204)
    @Operation(
            operationId = "writeAdvice",
            summary = "Write to the other one on an ask",
            description = "While the ask is open. The first words of whoever was asked are an answer: \"we cannot\" is"
                    + " one. At most 200 for the two of you.")
    @APIResponse(responseCode = "204", description = "Written, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`ask-over`, `not-linked`")
    @APIResponse(
            responseCode = "422",
            description = "`may-be-personal` with `field` and `part` (send again with `publicContacts` if it is there"
                    + " for everybody); `has-ni-number`, `too-many-messages`")
    @APIResponse(responseCode = "503", description = "Nobody can say which links there are: `links-not-current`")
    public void write(
            @RestPath UUID id,
            @RestPath UUID other,
            @NotNull @Valid NewMessage message,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        desk.write(id, other, message, key);
    }
}
