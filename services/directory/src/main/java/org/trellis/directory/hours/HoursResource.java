package org.trellis.directory.hours;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.opening.Hours;

@Path("/groups/{id}/hours")
@Authenticated
@Tag(name = "Listings")
public class HoursResource {

    private final HoursDesk desk;

    HoursResource(HoursDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readHours",
            summary = "Read your group's hours, to change them",
            description = "For its stewards and helpers. Others read them on the group's page.")
    @APIResponse(responseCode = "200", description = "With an ETag")
    @APIResponse(responseCode = "404", description = "Not your group: `not-found`")
    public RestResponse<HoursView> read(@RestPath UUID id) {
        return answer(desk.read(id));
    }

    @PUT
    @Operation(
            operationId = "writeHours",
            summary = "Say when your group is there",
            description = "By a steward. What is left out is no more; days that are over are forgotten. Whoever sees"
                    + " the page sees the hours, and a search for who is open now goes by them.")
    @APIResponse(responseCode = "200", description = "As they are now")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(responseCode = "422", description = "`days-backwards`, `day-too-far`, `time-half`")
    public RestResponse<HoursView> write(
            @RestPath UUID id,
            @NotNull @Valid Hours wanted,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.write(id, wanted, ifMatch));
    }

    private static RestResponse<HoursView> answer(HoursView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", HoursDesk.etag(view.version()))
                .build();
    }
}
