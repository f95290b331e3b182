package org.trellis.grants.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.grants.applications.Application;

/// Lets two people of a funder decide an application.
@Path("/applications/{id}/deciding")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(
        name = "Deciding",
        description = "One person proposes, another one decides; whoever has an interest does neither. The group reads"
                + " what was decided, and not by whom")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`only-the-funder`; your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No application that came to you: `not-found`")
public class DecidingResource {

    /// Which proposal is decided.
    @Schema(name = "SecondWord")
    public record SecondWord(
            @NotNull @Schema(description = "The one that you read: if it is proposed no more, nothing is decided")
            UUID proposalId) {}

    private final DecidingDesk desk;

    DecidingResource(DecidingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "readDeciding", summary = "Read where deciding stands")
    @APIResponse(responseCode = "200", description = "For your own people alone")
    public DecidingView look(@RestPath UUID id) {
        return desk.look(id);
    }

    @PUT
    @Path("interest")
    @Operation(
            operationId = "declareInterest",
            summary = "Say that you have an interest",
            description = "You have no say in this application from then on, for good. You need not say which.")
    @APIResponse(responseCode = "200", description = "Where deciding stands now")
    public DecidingView declare(@RestPath UUID id) {
        return desk.declare(id);
    }

    @PUT
    @Path("proposal")
    @Operation(operationId = "proposeDecision", summary = "Propose what is decided")
    @APIResponse(responseCode = "200", description = "Where deciding stands now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(
            responseCode = "403",
            description = "`interest-declared`; `all-organisations-needed`; `another-person-after-appeal`;"
                    + " `only-the-funder`; `role-needed`")
    @APIResponse(
            responseCode = "409",
            description = "`proposed-already`, `decided-already`, `application-withdrawn`; of an approval"
                    + " `scores-missing`")
    @APIResponse(
            responseCode = "422",
            description = "`refusal-empty`, `other-fund-unknown`, `amount-not-possible` with `field` and `mostPence`")
    public DecidingView propose(@RestPath UUID id, @NotNull @Valid NewProposal proposal) {
        return desk.propose(id, proposal);
    }

    @DELETE
    @Path("proposal")
    @Operation(operationId = "takeOffProposal", summary = "Take a proposal off, your own or a colleague's")
    @APIResponse(responseCode = "200", description = "Where deciding stands now")
    @APIResponse(
            responseCode = "403",
            description = "`interest-declared`; `all-organisations-needed`; `only-the-funder`; `role-needed`")
    @APIResponse(responseCode = "409", description = "`decided-already`, `application-withdrawn`")
    public DecidingView takeOff(@RestPath UUID id) {
        return desk.takeOff(id);
    }

    @POST
    @Path("decision")
    @Operation(
            operationId = "decideApplication",
            summary = "Decide, as the second person",
            description = "Of an approval the money is promised in the same moment; where there is too little, nothing"
                    + " is decided.")
    @APIResponse(responseCode = "200", description = "The application, as both sides read it now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(
            responseCode = "403",
            description = "`second-person-needed`; `another-person-decides-again`; `interest-declared`;"
                    + " `all-organisations-needed`; `only-the-funder`; `role-needed`")
    @APIResponse(
            responseCode = "409",
            description = "`proposal-gone`, `decided-already`, `application-withdrawn`, `flag-open`, `pot-too-small`"
                    + " with `leftPence`")
    public Application decide(@RestPath UUID id, @NotNull @Valid SecondWord word) {
        return desk.decide(id, word.proposalId());
    }
}
