package org.trellis.directory.places;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.problem.Problem;

@Path("/places")
@Tag(name = "Places", description = "Postcodes, outcodes, wards and local authorities")
@PermitAll
public class PlacesResource {

    private static final int MOST_WARDS = 20;

    private final PlacesDesk desk;
    private final AreasDesk areas;
    private final Postcodes postcodes;

    PlacesResource(PlacesDesk desk, AreasDesk areas, Postcodes postcodes) {
        this.desk = desk;
        this.areas = areas;
        this.postcodes = postcodes;
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

    @GET
    @Path("areas/{code}/wards")
    @Operation(
            operationId = "wardsOfArea",
            summary = "Which wards a local authority has",
            description = "Three hundred at most, by name. Anybody may ask.")
    @APIResponse(responseCode = "200", description = "None for what is no local authority that we know")
    @APIResponse(responseCode = "400", description = "`invalid-request`: not a GSS code")
    public Places wardsOfArea(
            @RestPath
                    @Pattern(regexp = "[EWSN][0-9]{8}", message = "must be a GSS code")
                    @Parameter(description = "Its GSS code", example = "E06999901")
                    String code) {
        return new Places(desk.wardsOf(code));
    }

    /// The wards that some postcodes lie in.
    @Schema(name = "WardsOfPostcodes")
    public record Wards(
            @Schema(description = "GSS codes; those with the most of the postcodes first, twenty at most")
            List<String> wards) {}

    @GET
    @Path("wards")
    @Operation(
            operationId = "wardsOfPostcodes",
            summary = "Which wards some postcodes lie in",
            description = "Whole postcodes or their beginnings; those that are not known count for nothing. Anybody"
                    + " may ask.")
    @APIResponse(responseCode = "200", description = "None when none of them is known")
    @APIResponse(responseCode = "400", description = "`invalid-request`: none, too many, or no postcodes")
    public Wards wards(
            @Parameter(description = "EM1 2AB, EM1 2 or EM1", example = "EM1 2") @RestQuery @NotEmpty @Size(max = 200)
                    List<@Pattern(regexp = "[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?") String> postcode) {
        return new Wards(postcodes.wardsOf(postcode, MOST_WARDS));
    }
}
