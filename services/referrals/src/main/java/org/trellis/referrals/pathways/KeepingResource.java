package org.trellis.referrals.pathways;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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

/// Lets an organisation keep its own pathways.
@Path("/pathways")
@RolesAllowed({"steward", "helper", "liaison-officer", "support-officer", "grants-officer", "integrator"})
@Tag(name = "Keeping pathways", description = "What an organisation does with its own pathways")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`, or another's pathway: `only-the-holder-edits`")
public class KeepingResource {

    /// Whether others read it.
    @Schema(name = "PathwayPublishing")
    public record Publishing(
            @NotNull @Schema(description = "True publishes it, false withdraws it", examples = "true")
            Boolean published) {}

    /// Whether it is right.
    @Schema(name = "PathwayConfirmation")
    public record Confirming(
            @NotNull @Schema(description = "True: all of it is right today. False: something is not", examples = "true")
            Boolean right) {}

    private final PathwayDesk desk;
    private final InstantSource clock;

    KeepingResource(PathwayDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "addPathway",
            summary = "Begin a pathway",
            description = "It is a draft until you publish it; a draft may be incomplete, and nobody else reads it.")
    @APIResponse(responseCode = "201", description = "Made, or made before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`area-unknown` with `area`, `telephone-not-understood`, `groups-promise-no-time`, `council-duty`,"
                            + " `days-backwards`, `day-too-far`, `time-half`, `times-overlap`,"
                            + " `too-many-pathways`; to be published, and `pathway-incomplete` with `missing`")
    public RestResponse<PathwayView> add(
            @NotNull @Valid PathwayEdit words,
            @RestQuery @Parameter(description = "True: publish it at once, if it is complete") boolean publish,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.add(words, publish, key);
        return RestResponse.ResponseBuilder.<PathwayView>created(URI.create("pathways/" + made.id))
                .header("ETag", made.etag())
                .entity(PathwayView.of(made, clock.instant()))
                .build();
    }

    @GET
    @Path("mine")
    @Operation(operationId = "ownPathways", summary = "List your organisation's pathways, drafts too")
    @APIResponse(responseCode = "200", description = "All of them: the published first, then by name")
    @APIResponse(responseCode = "400", description = "`organisation-needed`")
    public List<PathwayView> own() {
        var now = clock.instant();
        return desk.own().stream().map(p -> PathwayView.of(p, now)).toList();
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "editPathway",
            summary = "Change a pathway",
            description = "What is left out becomes empty. Readers of a published one see the change at once, and what"
                    + " changed. Changing is not saying that it is right: see the confirmation.")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(
            responseCode = "422",
            description = "`area-unknown`, `telephone-not-understood`, `groups-promise-no-time`, `council-duty`,"
                    + " `days-backwards`, `day-too-far`, `time-half`, `times-overlap`; published, and then"
                    + " `pathway-incomplete` with `missing`")
    public RestResponse<PathwayView> edit(
            @RestPath UUID id,
            @NotNull @Valid PathwayEdit words,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.edit(id, words, ifMatch), clock.instant());
    }

    @PUT
    @Path("{id}/publication")
    @Operation(
            operationId = "publishPathway",
            summary = "Publish or withdraw a pathway",
            description = "Who publishes has read it: that counts as saying that it is right.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    @APIResponse(responseCode = "422", description = "`pathway-incomplete` with `missing`")
    public RestResponse<PathwayView> publish(@RestPath UUID id, @NotNull @Valid Publishing wanted) {
        return answer(wanted.published() ? desk.publish(id) : desk.withdraw(id), clock.instant());
    }

    @PUT
    @Path("{id}/confirmation")
    @Operation(
            operationId = "confirmPathway",
            summary = "Say that a pathway is right, or that it is not",
            description = "Readers see when somebody of your organisation last said so, and in which role.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    @APIResponse(responseCode = "409", description = "A draft: `not-published`")
    public RestResponse<PathwayView> confirm(@RestPath UUID id, @NotNull @Valid Confirming said) {
        return answer(desk.confirm(id, said.right()), clock.instant());
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(operationId = "removePathway", summary = "Remove a pathway that is not published")
    @APIResponse(responseCode = "204", description = "It is no more")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    @APIResponse(responseCode = "409", description = "`still-published`")
    public void remove(@RestPath UUID id) {
        desk.remove(id);
    }

    static RestResponse<PathwayView> answer(Pathway pathway, Instant now) {
        return RestResponse.ResponseBuilder.ok(PathwayView.of(pathway, now))
                .header("ETag", pathway.etag())
                .build();
    }
}
