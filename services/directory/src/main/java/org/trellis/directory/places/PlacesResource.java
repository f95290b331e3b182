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
    private final AreasDesk areas;

    PlacesResource(PlacesDesk desk, AreasDesk areas) {
        this.desk = desk;
        this.areas = areas;
    }

    @Schema(description = "Postcodes first, then outcodes, wards, local authorities and countries")
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

    @GET
    @Path("areas")
    @Operation(
            operationId = "areasOfPlace",
            summary = "Which areas a place lies in",
            description = "Its wards, local authorities and country, by GSS code: what pathways are searched by. The"
                    + " first half of a postcode lies in all that its postcodes lie in. Anybody may ask.")
    @APIResponse(responseCode = "200", description = "The narrowest first")
    @APIResponse(responseCode = "400", description = "`invalid-request`: nothing, or far too much, was typed")
    @APIResponse(responseCode = "422", description = "`place-unknown`")
    public AreasView areas(
            @Parameter(description = "A postcode, its first half, a ward or a council", example = "EM1 1AA")
                    @RestQuery
                    @NotBlank
                    @Size(max = 60)
                    String near) {
        return areas.of(near);
    }
}
