package org.trellis.directory.introductions;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/introductions/received")
@RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Introductions")
public class ReceivedResource {

    // After every id there can be.
    private static final UUID END = new UUID(-1L, -1L);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReceivedIntroductions")
    public record ReceivedPage(
            List<IntroductionView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    private final IntroductionDesk desk;

    ReceivedResource(IntroductionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listReceivedIntroductions",
            summary = "List who would like to meet you",
            description = "The newest first, without those that you put away, or on which you invited. To invite, see"
                    + " `PUT /items/{item}/guests/{other}`. Nothing is expected of you.")
    @APIResponse(responseCode = "200", description = "A page of them")
    public ReceivedPage list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) @Parameter(description = "How many on a page") int limit) {
        return desk.received(cursor == null ? END : cursor, limit);
    }

    @PUT
    @Path("{introduction}/put-away")
    @ResponseStatus(204)
    @Operation(
            operationId = "putIntroductionAway",
            summary = "Put a request away",
            description = "For you alone: whoever asked sees what they saw before. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "It is out of your way")
    @APIResponse(responseCode = "404", description = "`not-found`: nobody asked you that, or not any more")
    public void putAway(@RestPath UUID introduction) {
        desk.putAway(introduction);
    }
}
