package org.trellis.signposting.replies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Shows a sender what was answered, and an institution what it owes.
@Path("/bulletins")
@Tag(name = "Bulletins")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class RepliesResource {

    private final ReplyDesk desk;

    RepliesResource(ReplyDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}/replies")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "readReplies",
            summary = "Read what was answered to a bulletin of yours, and who owes a reply",
            description = "Whoever did not answer is not here, unless it is an institution that owes a reply.")
    @APIResponse(responseCode = "200", description = "All of them, the oldest first")
    @APIResponse(responseCode = "404", description = "None that you sent: `not-found`")
    public ReplyView.Replies replies(@RestPath UUID id) {
        return desk.toUs(id);
    }

    @GET
    @Path("owed")
    @RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"
    })
    @Operation(
            operationId = "listOwedAboutBulletins",
            summary = "List what your institution owes: replies to groups, and what happened with views",
            description = "Empty for groups and partners, which owe nothing.")
    @APIResponse(responseCode = "200", description = "The first fifty, what is owed soonest first")
    public OwedView.All owed() {
        return desk.owed();
    }
}
