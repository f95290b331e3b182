package org.trellis.signposting.received;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows a receiver its bulletins, and takes what it makes of them.
@Path("/bulletins/received")
@RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Received bulletins", description = "Bulletins that came to your organisation, and what it makes of them")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ReceivedResource {

    private final ReceivedDesk desk;

    ReceivedResource(ReceivedDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listReceivedBulletins",
            summary = "List the bulletins that came to you, the latest first",
            description = "Reading leaves no mark, and nobody learns of it.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `organisation-needed`")
    public ReceivedView.Page list(
            @RestQuery
                    @DefaultValue("inbox")
                    @Pattern(regexp = "inbox|passed-on|put-away", message = "must be inbox, passed-on or put-away")
                    @Parameter(
                            description = "`inbox`: of use still and not put away; `passed-on`; `put-away`. What was"
                                    + " withdrawn stands in the inbox of those alone who passed it on")
                    String box,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.page(Box.of(box), cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readReceivedBulletin", summary = "Read one that came to you, in its latest version")
    @APIResponse(responseCode = "200", description = "As it stands, with what your side made of it")
    @APIResponse(responseCode = "404", description = "None that came to you: `not-found`")
    public ReceivedView read(@RestPath UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("{id}/words")
    @RolesAllowed({"steward", "helper", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "rewordBulletin",
            summary = "Put a bulletin in your own words",
            description =
                    "Your organisation's own: nobody else ever reads it or learns that it is there. What is left out"
                            + " is as it came.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None that came to you: `not-found`")
    @APIResponse(
            responseCode = "422",
            description = "`may-be-personal` with `field` and `part`: send again with `publicContacts` if everybody may"
                    + " know it; `has-persons-number`")
    public ReceivedView reword(@RestPath UUID id, @NotNull @Valid Rewording words) {
        return desk.reword(id, words);
    }

    @POST
    @Path("{id}/passing-on")
    @RolesAllowed({"steward", "helper", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "passBulletinOn",
            summary = "Note that you pass a bulletin on, and get its text",
            description = "The text is yours to share by whatever you use: it is sent to nobody from here. When it is"
                    + " corrected or withdrawn later, your people are told. The sender never learns of this.")
    @APIResponse(responseCode = "200", description = "The text in parts")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None that came to you: `not-found`")
    @APIResponse(
            responseCode = "409",
            description =
                    "`bulletin-changed` with `version`, `bulletin-withdrawn`, `bulletin-over`, `not-for-passing-on`")
    public ReceivedView.Share passOn(@RestPath UUID id, @NotNull @Valid PassingOn passing) {
        return desk.passOn(id, passing.version());
    }

    @PUT
    @Path("{id}/putting-away")
    @Operation(
            operationId = "putBulletinAway",
            summary = "Put a bulletin away, or back",
            description = "Your side's own mark: the sender sees no difference.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None that came to you: `not-found`")
    public ReceivedView putAway(@RestPath UUID id, @NotNull @Valid PuttingAway mark) {
        return desk.putAway(id, mark.away());
    }
}
