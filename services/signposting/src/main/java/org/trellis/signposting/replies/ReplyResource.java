package org.trellis.signposting.replies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.trellis.messaging.Idempotency;

/// Lets a receiver answer the sender of a bulletin.
@Path("/bulletins/received/{id}/replies")
@Tag(name = "Received bulletins")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "None that came to you: `not-found`")
public class ReplyResource {

    private final ReplyDesk desk;

    ReplyResource(ReplyDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"
    })
    @Operation(
            operationId = "readOwnReplies",
            summary = "Read what your organisation answered, and by which day it owes an answer",
            description = "Only councils and infrastructure bodies owe one, and only to what a group is seeing.")
    @APIResponse(responseCode = "200", description = "All of them, the oldest first")
    public ReplyView.Own own(@RestPath UUID id) {
        return desk.own(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "replyToBulletin",
            summary = "Answer the sender of a bulletin, as your organisation",
            description =
                    "To what a group is seeing, or to an ask for views. Between the two of you; silence is fine unless"
                            + " you owe a reply. At most five times, and kept for a year.")
    @APIResponse(responseCode = "201", description = "Sent, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "403", description = "`not-linked` any more; or `role-needed`")
    @APIResponse(
            responseCode = "409",
            description = "`no-reply-asked`, `bulletin-withdrawn`, `views-closed`, `too-many-replies`")
    @APIResponse(responseCode = "422", description = "`may-be-personal` with `field` and `part`; `has-persons-number`")
    @APIResponse(responseCode = "503", description = "Nobody can say which links there are: `links-not-current`")
    public ReplyView.Own reply(
            @RestPath UUID id,
            @NotNull @Valid NewReply reply,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        return desk.reply(id, reply, key);
    }
}
