package org.trellis.signposting.promises;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lets an institution say how soon it promises to reply.
@Path("/reply-days")
@Tag(name = "Promises", description = "How soon your institution promises to reply to groups")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ReplyTermResource {

    private final ReplyDays days;

    ReplyTermResource(ReplyDays days) {
        this.days = days;
    }

    @GET
    @RolesAllowed({"liaison-officer", "helpline", "grants-officer", "support-officer", "integrator"})
    @Operation(operationId = "readReplyDays", summary = "Read within how many working days you promise to reply")
    @APIResponse(responseCode = "200", description = "Ten unless you chose otherwise")
    public ReplyTerm read() {
        return new ReplyTerm(days.days());
    }

    @PUT
    @RolesAllowed({"liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "chooseReplyDays",
            summary = "Choose within how many working days you promise to reply",
            description = "Counts for what comes from now on: a promise that was given stays.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "Groups and partners promise nothing: `nothing-owed`")
    public ReplyTerm choose(@NotNull @Valid ReplyTerm term) {
        days.choose(term.days());
        return read();
    }
}
