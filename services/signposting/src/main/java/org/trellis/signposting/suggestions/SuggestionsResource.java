package org.trellis.signposting.suggestions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows a council's officers what its councillors suggest.
@Path("/suggestions")
@RolesAllowed("liaison-officer")
@Tag(name = "Suggestions")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class SuggestionsResource {

    private final SuggestionDesk desk;

    SuggestionsResource(SuggestionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listOfferSuggestions",
            summary = "List what councillors suggest, the newest asks first",
            description = "Neither set aside nor answered by an offer, on asks that stand. Each is sent by"
                    + " `POST /offers` with its `askId` for `answersAskId`.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public SuggestionView.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.open(cursor, limit);
    }
}
