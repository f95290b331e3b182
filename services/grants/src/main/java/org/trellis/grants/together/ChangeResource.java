package org.trellis.grants.together;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.grants.drafts.Answer;

/// Shows a group what others changed in its draft, and puts it back.
@Path("/drafts/{id}/changes")
@RolesAllowed({"steward", "helper"})
@Tag(name = "Applying together")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No draft of your group, or no such change: `not-found`")
public class ChangeResource {

    private final ChangeDesk desk;

    ChangeResource(ChangeDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listDraftChanges",
            summary = "List what others changed in a draft, newest first",
            description = "For your own group alone: which organisation, when, and what stood there before.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Change.Page list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(id, cursor, limit);
    }

    @PUT
    @Path("{change}/undoing")
    @Operation(operationId = "undoDraftChange", summary = "Put back what stood before a change")
    @APIResponse(responseCode = "200", description = "The answer as it stands now, with an ETag")
    @APIResponse(responseCode = "409", description = "`application-sent`")
    @APIResponse(
            responseCode = "412",
            description = "`answer-changed`: somebody wrote there since; `yours` is what stood before the change")
    public RestResponse<Answer> putBack(@RestPath UUID id, @RestPath UUID change) {
        var answer = desk.putBack(id, change);
        return RestResponse.ResponseBuilder.ok(answer)
                .header("ETag", "\"" + answer.version() + "\"")
                .build();
    }
}
