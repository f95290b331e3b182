package org.trellis.grants.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Shows a group, before everybody else, what is to stand in the open data about its grant.
@Path("/open-data/records")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(name = "Open data", description = "What everybody reads of grants, by 360Giving 1.4")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`only-the-group`; your role does not allow it: `role-needed`")
public class RecordResource {

    private final RecordDesk desk;

    RecordResource(RecordDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listOpenDataRecords",
            summary = "List what stands or will stand in the open data, newest first",
            description = "Of grants that your group received, or that your organisation gave. A record is there from"
                    + " when the grant is paid.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public RecordView.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readOpenDataRecord", summary = "Read exactly what stands or will stand there")
    @APIResponse(responseCode = "200", description = "With an ETag")
    @APIResponse(responseCode = "404", description = "No grant of yours that is paid: `not-found`")
    public RestResponse<RecordView> get(@RestPath UUID id) {
        return tagged(desk.get(id));
    }

    @PUT
    @Path("{id}/wish")
    @RolesAllowed("steward")
    @Operation(
            operationId = "wishOpenDataRecord",
            summary = "Say how your grant is to stand in the open data",
            description = "At any time, also when it stands there: what everybody reads follows within seconds. Leaving"
                    + " the name out needs no reason.")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "No grant of yours that is paid: `not-found`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(responseCode = "422", description = "`personal-text` with `field`; `no-name-to-show`")
    public RestResponse<RecordView> wish(
            @RestPath UUID id,
            @NotNull @Valid NewWish wish,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return tagged(desk.wish(id, wish, ifMatch));
    }

    private static RestResponse<RecordView> tagged(RecordView one) {
        return RestResponse.ResponseBuilder.ok(one).header("ETag", one.etag()).build();
    }
}
