package org.trellis.referrals.asks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Lets organisations ask to become referrers, and holders answer.
@Path("/pathways")
@RolesAllowed({"steward", "helper", "liaison-officer", "support-officer", "grants-officer", "integrator"})
@Tag(
        name = "Referrers",
        description = "Where `referrers` of a pathway is `asked`, its holder says of each organisation whether it may"
                + " send people. Nobody sees who else asked, or what they were told")
@APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`; to answer, and another's: `only-the-holder-edits`")
public class AskResource {

    /// The holder's answer.
    @Schema(name = "ReferrerAnswer")
    public record Answer(
            @NotNull
            @Schema(description = "False says no, and after a yes: no longer. No reason is owed", examples = "true")
            Boolean yes) {}

    private final AskDesk desk;
    private final Asking asking;

    AskResource(AskDesk desk, Asking asking) {
        this.desk = desk;
        this.asking = asking;
    }

    @POST
    @Path("{id}/referrers")
    @Operation(
            operationId = "askToRefer",
            summary = "Ask to become a referrer",
            description = "By an organisation that reads the pathway. The holder sees which organisation asks, also one"
                    + " that hides from it otherwise. Asked again, the first ask stands.")
    @APIResponse(responseCode = "201", description = "Asked")
    @APIResponse(responseCode = "200", description = "Asked before: as it stands")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`nobody-has-to-ask`; after a no or no longer: `answered-already` with `againFrom`")
    @APIResponse(responseCode = "422", description = "`own-pathway`")
    @APIResponse(responseCode = "503", description = "`links-not-current`: try again in a minute")
    public RestResponse<AskView> ask(@RestPath UUID id, @NotNull @Valid NewAsk wanted) {
        var asked = asking.ask(id, wanted);
        return RestResponse.status(asked.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, asked.ask());
    }

    @DELETE
    @Path("{id}/referrers/own")
    @ResponseStatus(204)
    @Operation(
            operationId = "takeBackAskToRefer",
            summary = "Take your ask back",
            description = "Answered with yes or not at all. Your organisation does not refer by this pathway any more.")
    @APIResponse(responseCode = "204", description = "It is no more")
    @APIResponse(responseCode = "404", description = "No ask of yours, or no such pathway: `not-found`")
    @APIResponse(responseCode = "409", description = "`answered-already` with `againFrom`")
    public void takeBack(@RestPath UUID id) {
        desk.takeBack(id);
    }

    @GET
    @Path("{id}/referrers")
    @Operation(
            operationId = "readReferrers",
            summary = "Read who asked to refer by a pathway",
            description = "The holder reads all asks, the oldest first. Everybody else reads their own alone.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    public AskPage asks(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.of(id, cursor, limit);
    }

    @GET
    @Path("asks")
    @Operation(
            operationId = "readOpenAsks",
            summary = "Read what waits for your organisation's answer",
            description = "Asks to refer by any of its pathways, the oldest first.")
    @APIResponse(responseCode = "200", description = "A page")
    public AskPage open(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.open(cursor, limit);
    }

    @PUT
    @Path("{id}/referrers/{ask}")
    @Operation(
            operationId = "answerAskToRefer",
            summary = "Say whether an organisation may refer",
            description = "The last answer holds, and no reason is owed. Who asked sees it at once.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    public AskView answer(@RestPath UUID id, @RestPath UUID ask, @NotNull @Valid Answer answer) {
        return desk.answer(id, ask, answer.yes());
    }
}
