package org.trellis.grants.hosts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Lets organisations hold money for groups that have no account.
@Path("/host-asks")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Hosts", description = "Groups that ask you to hold a grant for them. You are free to say no")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class HostResource {

    /// What a host says.
    @Schema(name = "HostAnswer")
    public record HostAnswer(
            @NotNull @Schema(description = "Whether you hold it. No reason is asked for", examples = "true")
            Boolean agreed) {}

    private final HostDesk desk;

    HostResource(HostDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listHostAsks", summary = "List what you are asked to hold, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public HostView.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readHostAsk", summary = "Read what you are asked to hold")
    @APIResponse(responseCode = "200", description = "Without what is written in the application")
    @APIResponse(responseCode = "404", description = "None that came to you: `not-found`")
    public HostView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("{id}/answer")
    @Operation(operationId = "answerHostAsk", summary = "Say whether you hold it", description = "Once.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "None that came to you: `not-found`")
    @APIResponse(responseCode = "409", description = "`answered-before`; `host-is-leaving`: you said that you stop")
    public HostView answer(@RestPath UUID id, @NotNull @Valid HostAnswer answer) {
        return desk.answer(id, answer.agreed());
    }
}
