package org.trellis.signposting.bulletins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;
import org.trellis.signposting.audience.AudienceView;
import org.trellis.signposting.audience.NewAudience;
import org.trellis.signposting.bulletins.BulletinView.Tagged;

/// Writes bulletins, chooses whom they are for, and shows those that were sent.
@Path("/bulletins")
@RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Bulletins", description = "What your organisation tells many others, as it writes and sends it")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class BulletinResource {

    private final BulletinDesk desk;

    BulletinResource(BulletinDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "draftBulletin",
            summary = "Begin a bulletin",
            description = "It is a draft until you send it; a draft may be incomplete, and nobody else reads it.")
    @APIResponse(responseCode = "201", description = "Made, or made before under the same `Idempotency-Key`; an ETag")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`may-be-personal` with `field` and `part` (`from`, `to`): send again with `publicContacts` if"
                            + " everybody may know it; `has-persons-number`; `attachment-unknown`, `too-many-drafts`")
    public RestResponse<BulletinView> draft(
            @NotNull @Valid NewBulletin bulletin,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.draft(bulletin, key);
        return RestResponse.ResponseBuilder.<BulletinView>created(
                        URI.create("bulletins/" + made.view().id()))
                .header("ETag", made.etag())
                .entity(made.view())
                .build();
    }

    @GET
    @Operation(operationId = "listBulletins", summary = "List your organisation's bulletins, the latest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `organisation-needed`")
    public BulletinView.Page list(
            @RestQuery
                    @DefaultValue("sent")
                    @Pattern(regexp = "sent|drafts", message = "must be sent or drafts")
                    @Parameter(description = "`sent`, or `drafts`")
                    String box,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return box.equals("drafts") ? desk.drafts(cursor, limit) : desk.sent(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readBulletin",
            summary = "Read a bulletin of yours",
            description = "How far it is on its way, in numbers: to how many it was delivered once sending is finished."
                    + " Nobody learns who read it, passed it on, or did nothing.")
    @APIResponse(responseCode = "200", description = "As it stands; of a draft with an ETag")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public RestResponse<BulletinView> read(@RestPath UUID id) {
        return answer(desk.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "editBulletin",
            summary = "Change a draft",
            description = "What is left out becomes empty. What was sent is not edited: issue a correction.")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`bulletin-already-sent`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(responseCode = "422", description = "`may-be-personal`, `has-persons-number`, `attachment-unknown`")
    public RestResponse<BulletinView> edit(
            @RestPath UUID id,
            @NotNull @Valid NewBulletin bulletin,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.edit(id, bulletin, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(operationId = "discardBulletin", summary = "Discard a draft")
    @APIResponse(responseCode = "204", description = "It is no more")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`bulletin-already-sent`: withdraw it instead")
    public void discard(@RestPath UUID id) {
        desk.discard(id);
    }

    @GET
    @Path("{id}/audience")
    @Operation(operationId = "readBulletinAudience", summary = "Read whom you chose for a bulletin")
    @APIResponse(responseCode = "200", description = "As you chose; not to whom it was delivered")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public AudienceView audience(@RestPath UUID id) {
        return desk.audience(id);
    }

    @PUT
    @Path("{id}/audience")
    @Operation(
            operationId = "chooseBulletinAudience",
            summary = "Choose whom a draft is for",
            description = "Everybody who takes signposts from you when you send it, or up to 5,000 that you name, and"
                    + " whoever takes them in networks that you are in. Who does not take signposts from you"
                    + " when its turn comes is left out in silence.")
    @APIResponse(responseCode = "200", description = "As you chose")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None of yours, or a network that you are not in: `not-found`")
    @APIResponse(responseCode = "409", description = "`bulletin-already-sent`")
    @APIResponse(responseCode = "422", description = "`bulletin-to-yourself`")
    public AudienceView choose(@RestPath UUID id, @NotNull @Valid NewAudience audience) {
        return desk.choose(id, audience);
    }

    private static RestResponse<BulletinView> answer(Tagged bulletin) {
        var answer = RestResponse.ResponseBuilder.ok(bulletin.view());
        return (bulletin.etag() == null ? answer : answer.header("ETag", bulletin.etag())).build();
    }
}
