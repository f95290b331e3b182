package org.trellis.grants.holdings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.messaging.Idempotency;

/// Lets a group change its host, by the words of both and of a second steward.
@Path("/host-changes")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(name = "Holdings")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`only-the-group`, `only-the-host`; `role-needed`")
@APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
public class ChangeResource {

    /// Whom a group asks.
    @Schema(name = "NewHostChange")
    public record NewChange(
            @NotNull @Schema(description = "The application that it is about")
            UUID awardId,

            @NotNull UUID hostId) {}

    /// What the new host says.
    @Schema(name = "HostChangeAnswer")
    public record Answer(
            @NotNull @Schema(description = "Whether you hold it. No reason is asked for", examples = "true")
            Boolean agreed) {}

    private final ChangeDesk desk;

    ChangeResource(ChangeDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listHostChanges",
            summary = "List changes of hosts, newest first",
            description = "Those that your group asked for, or in which you are asked.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public ChangeView.Page list(
            @RestQuery @Parameter(description = "Those of this application") UUID award,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(award, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readHostChange", summary = "Read one change")
    @APIResponse(responseCode = "200", description = "As it is now")
    public ChangeView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @POST
    @RolesAllowed("steward")
    @ResponseStatus(201)
    @Operation(operationId = "askAnotherHost", summary = "Ask another organisation to be your host")
    @APIResponse(responseCode = "201", description = "Asked, or asked before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`change-under-way`, `host-is-leaving`")
    @APIResponse(responseCode = "422", description = "`host-not-possible`")
    public ChangeView ask(
            @NotNull @Valid NewChange given,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        return desk.ask(given.awardId(), given.hostId(), key);
    }

    @PUT
    @Path("{id}/answer")
    @RolesAllowed({"grants-officer", "liaison-officer"})
    @Operation(operationId = "answerHostChange", summary = "Say, as the new host, whether you hold it")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`change-closed`, `host-is-leaving`")
    public ChangeView answer(@RestPath UUID id, @NotNull @Valid Answer answer) {
        return desk.answer(id, answer.agreed());
    }

    @PUT
    @Path("{id}/confirmation")
    @RolesAllowed("steward")
    @Operation(
            operationId = "confirmHostChange",
            summary = "Confirm, as the second steward, the new host",
            description = "What the host of before holds is then to be sent on, but what else was asked of it.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "403", description = "`second-steward-needed`; `only-the-group`; `role-needed`")
    @APIResponse(
            responseCode = "409",
            description = "`host-has-not-agreed`, `host-is-leaving`, `payment-under-way`, `change-closed`")
    public ChangeView confirm(@RestPath UUID id) {
        return desk.confirm(id);
    }

    @PUT
    @Path("{id}/taking-back")
    @RolesAllowed("steward")
    @Operation(operationId = "takeBackHostChange", summary = "Ask that organisation no more")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "`change-closed`")
    public ChangeView takeBack(@RestPath UUID id) {
        return desk.takeBack(id);
    }
}
