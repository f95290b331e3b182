package org.trellis.grants.together;

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

/// Lets a group ask others into a draft.
@Path("/drafts/{id}/parts")
@RolesAllowed("steward")
@Tag(
        name = "Applying together",
        description = "Others in a group's draft: those who apply with it, and those who help to fill it in. Only the"
                + " group sends it, and the money is the group's")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No draft of your group: `not-found`")
public class PartResource {

    private final PartDesk desk;

    PartResource(PartDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"steward", "helper"})
    @Operation(operationId = "listDraftParts", summary = "List whom you asked into a draft")
    @APIResponse(responseCode = "200", description = "All that stand")
    public Part.All list(@RestPath UUID id) {
        return desk.list(id);
    }

    @PUT
    @Path("{organisation}")
    @Operation(
            operationId = "askIntoDraft",
            summary = "Ask an organisation into a draft, or set another end",
            description = "They can say yes, or nothing. Whoever said no, or left, is not asked again by this.")
    @APIResponse(responseCode = "200", description = "All that stand now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`application-sent`")
    @APIResponse(
            responseCode = "422",
            description = "`cannot-be-asked`: not there, not to be seen by you, yourself, the funder as a co-applicant,"
                    + " or a helper that is no institution; `end-not-possible`; `too-many-asked`")
    @APIResponse(responseCode = "503", description = "`links-not-current`")
    public Part.All ask(@RestPath UUID id, @RestPath UUID organisation, @NotNull @Valid NewPart wanted) {
        return desk.ask(id, organisation, wanted);
    }

    @DELETE
    @Path("{organisation}")
    @Operation(
            operationId = "endDraftPart",
            summary = "Take back that somebody takes part",
            description = "They find the draft no more from the next request on. What they wrote stays.")
    @APIResponse(responseCode = "204", description = "They take part no more")
    @APIResponse(responseCode = "409", description = "`application-sent`")
    public void end(@RestPath UUID id, @RestPath UUID organisation) {
        desk.end(id, organisation);
    }
}
