package org.trellis.grants.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Lets a group write an application, one field after the other.
@Path("/drafts")
@RolesAllowed({"steward", "helper"})
@Tag(
        name = "Drafts",
        description = "An application before it is sent: half-empty, on any device, by as many of the group as like."
                + " Nobody else learns of it but whom the group asks in")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class DraftResource {

    /// What an application begins with.
    @Schema(name = "NewApplicationDraft")
    public record NewDraft(
            @NotNull @Schema(description = "The fund that is applied to")
            UUID fundId) {}

    /// The words of one field.
    @Schema(name = "DraftWords")
    public record Words(
            @NotNull
            @Size(max = 4000)
            @Schema(description = "As far as they are written; may be empty", examples = "We cook on Fri")
            String words) {}

    private final DraftDesk desk;

    DraftResource(DraftDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "startApplication", summary = "Start an application")
    @APIResponse(responseCode = "201", description = "Started, or started before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "404", description = "No fund that was ever open: `not-found`")
    @APIResponse(responseCode = "409", description = "`fund-not-open`")
    @APIResponse(responseCode = "422", description = "`too-many-drafts`")
    public RestResponse<DraftView> start(
            @NotNull @Valid NewDraft wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.start(wanted.fundId(), key);
        return RestResponse.ResponseBuilder.<DraftView>created(URI.create("drafts/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Operation(operationId = "listApplicationDrafts", summary = "List what is not sent yet, newest first")
    @APIResponse(responseCode = "200", description = "A page, without answers")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public DraftView.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer", "support-officer"})
    @Operation(
            operationId = "readApplicationDraft",
            summary = "Read a draft with all that stands in it",
            description = "Also one that you take part in, for as long as you do; without what is of the group's page.")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "404", description = "None of your group, and none that you take part in: `not-found`")
    public DraftView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("{id}/answers/{field}")
    @RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer", "support-officer"})
    @Operation(
            operationId = "writeApplicationAnswer",
            summary = "Write in one field of a draft",
            description = "Fields: `title`, `amount` (pence), `answer-1` to `answer-10`, `way` (`own-account`, `host`,"
                    + " `bought`), `host` (an organisation's id), `shopping-list`, `promise`, and `profile-…` for what"
                    + " of your page you take along. Anything is kept, however unfinished: it is looked at when it is"
                    + " sent. The same words again change nothing. Who takes part in it writes too, but not what is of the"
                    + " group's page; the group sees each such change, and what stood before.")
    @APIResponse(responseCode = "200", description = "As it stands now, with an ETag")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(
            responseCode = "404",
            description = "None of your group, none that you take part in, or no such field: `not-found`")
    @APIResponse(responseCode = "409", description = "`application-sent`")
    @APIResponse(
            responseCode = "412",
            description = "`answer-changed` with `yours`, `theirs` and `version`: somebody else wrote there meanwhile")
    public RestResponse<Answer> write(
            @RestPath UUID id,
            @RestPath String field,
            @NotNull @Valid Words words,
            @RestHeader("If-Match")
                    @Parameter(description = "The ETag of the words that you write over; absent for the first ones")
                    String ifMatch) {
        var written = desk.write(id, field, words.words(), ifMatch);
        return RestResponse.ResponseBuilder.ok(written)
                .header("ETag", written.etag())
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("steward")
    @Operation(operationId = "removeApplicationDraft", summary = "Remove a draft")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "None of your group: `not-found`")
    @APIResponse(responseCode = "409", description = "`application-sent`")
    public void remove(@RestPath UUID id) {
        desk.remove(id);
    }
}
