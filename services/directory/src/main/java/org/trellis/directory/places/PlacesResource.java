package org.trellis.directory.places;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.problem.Problem;

@Path("/places")
@Tag(name = "Places", description = "Postcodes, outcodes, wards and local authorities")
@PermitAll
public class PlacesResource {

    private final PlacesDesk desk;

    PlacesResource(PlacesDesk desk) {
        this.desk = desk;
    }

    @Schema(description = "Postcodes first, then outcodes, wards and local authorities")
    public record Places(List<PlaceView> items) {}

    @GET
    @Operation(
            operationId = "places",
            summary = "Suggest places",
            description = "Places whose code or name begins with what was typed so far. Anybody may ask.")
    @APIResponse(responseCode = "200", description = "Up to `limit` places; none when nothing fits")
    @APIResponse(
            responseCode = "400",
            description = "`invalid-request`: nothing, or far too much, was typed",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    public Places places(
            @Parameter(description = "What was typed so far", example = "harb") @RestQuery @NotBlank @Size(max = 60)
                    String q,
            @RestQuery @DefaultValue("10") @Min(1) @Max(20) int limit) {
        return new Places(desk.beginningWith(q, limit));
    }
}
