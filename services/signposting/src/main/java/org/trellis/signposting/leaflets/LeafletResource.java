package org.trellis.signposting.leaflets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Hands somebody a leaflet: where they could go.
@Path("/leaflets")
@RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Leaflets", description = "Where somebody could go, for them to take along. Nothing of who they are")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class LeafletResource {

    private final LeafletDesk desk;

    LeafletResource(LeafletDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "handOutLeaflet",
            summary = "Hand somebody a leaflet",
            description = "Up to three places to go, and one more for when none of them can help. You read the text"
                    + " out, print it or send it by your own telephone: Trellis sends nothing and learns no number. An"
                    + " organisation that takes signposts from you gets one; any other is only named.")
    @APIResponse(responseCode = "201", description = "Made, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "404", description = "One of them is not there, or you may not see it: `not-found`")
    @APIResponse(
            responseCode = "422",
            description = "`note-has-email`, `note-has-telephone`, `note-has-postcode`, `note-has-ni-number`,"
                    + " `note-may-name-a-person`, each with `part`; `place-too-exact`, `place-not-understood`,"
                    + " `signpost-to-yourself`")
    @APIResponse(responseCode = "503", description = "Nobody can say which links there are: `links-not-current`")
    public RestResponse<LeafletView> hand(
            @NotNull @Valid NewLeaflet wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.hand(wanted, key);
        return RestResponse.ResponseBuilder.<LeafletView>created(URI.create("leaflets/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readLeaflet", summary = "Read a leaflet again that your side handed out")
    @APIResponse(responseCode = "200", description = "The leaflet. It never tells whether anybody came")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public LeafletView read(@RestPath UUID id) {
        return desk.read(id);
    }
}
