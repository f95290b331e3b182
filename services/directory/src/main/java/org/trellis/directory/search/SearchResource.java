package org.trellis.directory.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.problem.Problem;

@Path("/search")
@Tag(name = "Search", description = "Finding groups by place, need and words")
@PermitAll
public class SearchResource {

    private final SearchDesk desk;

    SearchResource(SearchDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "search", summary = "Search for groups", description = """
                    Anybody may search, and finds groups whose page is public. An organisation also finds the groups that \
                    opened a link to it. Near a place the nearest come first; by words alone, the most alike. Pages \
                    that name an area and no point come last. Those that pause come after all that take people on, in the same \
                    order among themselves. A group that is hidden from the caller is in no answer \
                    and no count: there is no total.""")
    @APIResponse(responseCode = "200", description = "A page of groups; none is an answer too")
    @APIResponse(
            responseCode = "400",
            description = "`invalid-request`, `point-incomplete`, `cursor-invalid`",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "`place-unknown`, `need-unknown`, `trait-unknown`",
            content = @Content(schema = @Schema(implementation = Problem.class)))
    public ResultsView search(
            @Parameter(
                            description = "Postcode, its first half, the name of a ward or town, or a ward's GSS code",
                            example = "EM1 2AB")
                    @RestQuery
                    @Size(max = 80)
                    String near,
            @Parameter(description = "Instead of `near`, with `lon`", example = "52.61") @RestQuery Double lat,
            @Parameter(example = "1.74") @RestQuery Double lon,
            @Parameter(description = "Code of a need", example = "food") @RestQuery @Size(max = 60) String need,
            @Parameter(
                            description =
                                    "Words of the name, of what is said and offered, or of the area. Accents do not"
                                            + " matter, nor small slips; every word must be met. Everyday words for a need,"
                                            + " such as \"hungry\", are also met by offering it.",
                            example = "halal meals")
                    @RestQuery
                    @Size(max = 100)
                    String q,
            @Parameter(
                            description = "Only groups that are there now, by the hours they wrote. Those that wrote"
                                    + " none are left out.",
                            example = "true")
                    @RestQuery
                    @DefaultValue("false")
                    boolean openNow,
            @Parameter(description = "Only groups that speak this language: a BCP 47 code", example = "ur")
                    @RestQuery
                    @Pattern(regexp = "([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?")
                    @Size(max = 35)
                    String language,
            @Parameter(
                            description = "Only groups that have this trait, a code from GET /traits; all of them when"
                                    + " given more than once. Who says nothing of it is left out.",
                            example = "halal")
                    @RestQuery
                    @Size(max = 10)
                    List<@Size(max = 41) String> trait,
            @Parameter(description = "How far around the place, in metres")
                    @RestQuery
                    @DefaultValue("16000")
                    @Min(100)
                    @Max(80_000)
                    int radius,
            @Parameter(description = "`next` of the page before") @RestQuery @Size(max = 200) String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.search(
                new SearchDesk.Question(near, lat, lon, need, q, openNow, language, trait, radius, cursor, limit));
    }
}
