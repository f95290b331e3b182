package org.trellis.directory.connectors;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

@Path("/groups/{id}/sub-areas")
@Authenticated
@Tag(name = "Connectors", description = "A group shares out its streets among people who need no account")
@APIResponse(responseCode = "404", description = "Not your group, or no such area in it: `not-found`")
public class SubAreaResource {

    @Schema(name = "SubAreas", description = "All there are: a group keeps 200 at most")
    public record Page(List<SubAreaView> items) {}

    private final SubAreaDesk desk;

    SubAreaResource(SubAreaDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listSubAreas",
            summary = "List your group's sub-areas, or find whose street it is",
            description = "For its stewards and helpers. With `place`, those that the street or postcode lies in, the"
                    + " most certain first, each with why.")
    @APIResponse(responseCode = "200", description = "By name, or by how certain it is")
    @APIResponse(responseCode = "422", description = "`place-missing`: `place` is empty")
    public Page list(
            @RestPath UUID id,
            @RestQuery
                    @Size(max = 100)
                    @Parameter(description = "A postcode or a street, as it is read out", example = "14 Hollin St")
                    String place) {
        return place == null ? desk.all(id) : desk.holding(id, place);
    }

    @POST
    @Operation(operationId = "makeSubArea", summary = "Add a sub-area", description = "By a steward.")
    @APIResponse(responseCode = "201", description = "Added, with an ETag")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "422", description = "`sub-areas-too-many`, or a drawing that cannot be kept")
    public RestResponse<SubAreaView> make(
            @RestPath UUID id,
            @NotNull @Valid NewSubArea wanted,
            @RestHeader(Idempotency.HEADER) @Size(max = 100) String key) {
        var made = desk.make(id, wanted, key);
        return RestResponse.ResponseBuilder.<SubAreaView>created(URI.create("sub-areas/" + made.id()))
                .entity(made)
                .header("ETag", made.etag())
                .build();
    }

    @GET
    @Path("{area}")
    @Operation(
            operationId = "readSubArea",
            summary = "Read one sub-area",
            description = "For the group's stewards and helpers.")
    @APIResponse(responseCode = "200", description = "With an ETag")
    public RestResponse<SubAreaView> get(@RestPath UUID id, @RestPath UUID area) {
        return answer(desk.get(id, area));
    }

    @GET
    @Path("{area}/postcodes")
    @Operation(
            operationId = "readSubAreaPostcodes",
            summary = "Read a sub-area in postcodes",
            description = "For the group's stewards and helpers, who may put them where others read them, such as on a"
                    + " pathway. Nothing is shown to anybody by reading it.")
    @APIResponse(responseCode = "200", description = "As they are today, by the gazetteer")
    @APIResponse(responseCode = "422", description = "`sub-area-too-wide`")
    public SubAreaPostcodes postcodes(@RestPath UUID id, @RestPath UUID area) {
        return desk.inPostcodes(id, area);
    }

    @PUT
    @Path("{area}")
    @Operation(operationId = "changeSubArea", summary = "Change a sub-area", description = "By a steward.")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    public RestResponse<SubAreaView> change(
            @RestPath UUID id,
            @RestPath UUID area,
            @NotNull @Valid NewSubArea wanted,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.change(id, area, wanted, ifMatch));
    }

    @DELETE
    @Path("{area}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeSubArea",
            summary = "Remove a sub-area",
            description = "By a steward. Its connectors are let go; those who had said yes are told.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    public void remove(@RestPath UUID id, @RestPath UUID area) {
        desk.remove(id, area);
    }

    private static RestResponse<SubAreaView> answer(SubAreaView view) {
        return RestResponse.ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }
}
