package org.trellis.grants.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/// Gives everybody the published grants, signed in or not.
@Path("/360giving")
@PermitAll
@Tag(name = "Open data", description = "What everybody reads of grants, by 360Giving 1.4")
@APIResponse(responseCode = "304", description = "As the `If-None-Match` knows it")
@APIResponse(responseCode = "404", description = "Nothing is published, or nothing by this funder: `not-found`")
public class FeedResource {

    private static final String OF = "Those of this organisation; of all when absent";
    private static final String KNOWN = "The ETag that you have";

    private final FeedDesk desk;

    FeedResource(FeedDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("package.json")
    @Produces("application/json")
    @Operation(
            operationId = "readGrantPackage",
            summary = "Read published grants as a package of 360Giving 1.4",
            description =
                    "Under CC BY 4.0. Money that was passed on has `regrantType`, and grants from it name it under"
                            + " `relatedActivity`.")
    @APIResponse(
            responseCode = "200",
            description = "The package, with an ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "a package",
                                            value =
                                                    "{\"version\":\"1.4\",\"title\":\"Grants of Eastmere Voluntary Action\","
                                                            + "\"license\":\"https://creativecommons.org/licenses/by/4.0/\","
                                                            + "\"grants\":[{\"id\":\"360G-eva-2026-3f9a1c20b7d4e501\","
                                                            + "\"title\":\"Gas and rice for ten Fridays\",\"currency\":\"GBP\","
                                                            + "\"amountAwarded\":500,\"awardDate\":\"2026-11-30\"}]}")))
    public Response json(
            @RestQuery @Parameter(description = OF) UUID funder,
            @RestHeader("If-None-Match") @Parameter(description = KNOWN) String ifNoneMatch) {
        var head = desk.head(funder);
        StreamingOutput body = to -> desk.json(head, funder, to);
        return answer(head, ifNoneMatch, body, "application/json;charset=UTF-8");
    }

    @GET
    @Path("grants.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "readGrantsCsv",
            summary = "Read published grants as CSV",
            description = "A row for each, under the titles that 360Giving gives its fields. Of several areas the first"
                    + " one is in it: the package has all.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet, with an ETag",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(
            @RestQuery @Parameter(description = OF) UUID funder,
            @RestHeader("If-None-Match") @Parameter(description = KNOWN) String ifNoneMatch) {
        var head = desk.head(funder);
        StreamingOutput body = to -> desk.csv(funder, to);
        return answer(head, ifNoneMatch, body, "text/csv;charset=UTF-8");
    }

    private static Response answer(OpenGrants.Head head, String ifNoneMatch, StreamingOutput body, String type) {
        var etag = FeedDesk.etag(head);
        if (ifNoneMatch != null && ifNoneMatch.contains(etag)) {
            // Not by notModified(etag), which would put it in quotes a second time.
            return Response.notModified().header("ETag", etag).build();
        }
        return Response.ok(body, type).header("ETag", etag).build();
    }
}
