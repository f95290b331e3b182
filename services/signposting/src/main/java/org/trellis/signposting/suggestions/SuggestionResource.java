package org.trellis.signposting.suggestions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Lets a councillor suggest an offer on an ask that councillors read, and an officer set it aside.
@Path("/asks/{id}/suggestion")
@Tag(
        name = "Suggestions",
        description = "A councillor would answer an ask out of the ward fund. Whoever asked learns nothing of it")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
public class SuggestionResource {

    private final SuggestionDesk desk;

    SuggestionResource(SuggestionDesk desk) {
        this.desk = desk;
    }

    @PUT
    @RolesAllowed("councillor")
    @Operation(
            operationId = "suggestOffer",
            summary = "Suggest answering an ask out of the ward fund",
            description =
                    "It waits for your council's officers as an offer that they send or set aside; you do neither."
                            + " Safe to repeat.")
    @APIResponse(responseCode = "200", description = "Suggested, now or before")
    @APIResponse(responseCode = "409", description = "`ask-over`")
    public SuggestionView suggest(@RestPath UUID id) {
        return desk.suggest(id);
    }

    @GET
    @RolesAllowed({"councillor", "liaison-officer"})
    @Operation(operationId = "readOfferSuggestion", summary = "Read what was suggested on an ask")
    @APIResponse(responseCode = "200", description = "The offer as it would be sent")
    public SuggestionView read(@RestPath UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("set-aside")
    @RolesAllowed("liaison-officer")
    @Operation(
            operationId = "setOfferSuggestionAside",
            summary = "Set aside what was suggested",
            description = "Nobody has to give a reason, and whoever suggested it is not told. Safe to repeat.")
    @APIResponse(responseCode = "200", description = "It waits no more")
    public SuggestionView setAside(@RestPath UUID id) {
        return desk.setAside(id);
    }
}
