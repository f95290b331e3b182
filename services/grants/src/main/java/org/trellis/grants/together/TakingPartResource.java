package org.trellis.grants.together;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/// Lets organisations take part in drafts of others, or not.
@Path("/taking-part")
@RolesAllowed({"steward", "grants-officer", "liaison-officer", "support-officer"})
@Tag(
        name = "Taking part",
        description = "Drafts of others that you are asked into. You need not answer; once you said yes you read and"
                + " write the draft under `/drafts/{draftId}` until the end that is told here")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class TakingPartResource {

    /// What an organisation says when it is asked.
    @Schema(name = "DraftInvitationAnswer")
    public record Said(
            @NotNull @Schema(description = "Whether you take part. No reason is asked for, and a no is told to nobody")
            Boolean agreed,

            @Size(max = 200)
            @Schema(
                    description = "With a yes: as whom you take part. Who applies together is named so on the"
                            + " application",
                    nullable = true,
                    examples = "Al-Noor Kitchen")
            String name) {}

    private final TakingPartDesk desk;

    TakingPartResource(TakingPartDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listDraftInvitations", summary = "List what you are asked into, newest first")
    @APIResponse(responseCode = "200", description = "A page, without what you said no to and what is over")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Invited.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("named")
    @Operation(
            operationId = "listCoApplications",
            summary = "List the applications that you are named on, newest first",
            description = "As they were sent. What became of them the group tells you.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Invited.Named.Page named(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.named(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readDraftInvitation", summary = "Read what you are asked into")
    @APIResponse(responseCode = "200", description = "Without what is written in the draft")
    @APIResponse(responseCode = "404", description = "None that stands: `not-found`")
    public Invited get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("{id}/answer")
    @Operation(
            operationId = "answerDraftInvitation",
            summary = "Say that you take part, or that you do not, or leave",
            description = "Until it is sent you can change it as often as you like.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None that stands: `not-found`")
    @APIResponse(responseCode = "422", description = "`name-needed`")
    public Invited answer(@RestPath UUID id, @NotNull @Valid Said said) {
        return desk.answer(id, said.agreed(), said.name());
    }
}
