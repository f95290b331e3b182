package org.trellis.grants.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/// Lets a group say what came of a grant, and those whom it chooses read it.
@Path("/awards/{id}/report")
@Tag(
        name = "Reports",
        description =
                "A word, and three lines for who likes. Asked of nobody, changed and taken back by the group as it"
                        + " likes; no person is named")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ReportResource {

    private final ReportDesk desk;

    ReportResource(ReportDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
    @Operation(operationId = "readGrantReport", summary = "Read what came of a grant")
    @APIResponse(responseCode = "200", description = "As the group said it, with an ETag")
    @APIResponse(responseCode = "404", description = "Nothing was said, or none of yours: `not-found`")
    public RestResponse<ReportView> get(@RestPath UUID id) {
        return tagged(desk.get(id));
    }

    @PUT
    @RolesAllowed({"steward", "helper"})
    @Operation(operationId = "reportOnGrant", summary = "Say what came of a grant, or say it anew")
    @APIResponse(responseCode = "200", description = "As it stands now, with an ETag")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "403", description = "`only-the-group`; `role-needed`")
    @APIResponse(responseCode = "404", description = "No application of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`application-not-approved`, `not-paid-yet`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`")
    @APIResponse(
            responseCode = "422",
            description = "`report-has-contact` and `report-may-name-a-person`, with the `part`; `report-too-long`")
    public RestResponse<ReportView> report(
            @RestPath UUID id,
            @NotNull @Valid NewReport report,
            @RestHeader("If-Match") @Parameter(description = "The ETag of what you change") String ifMatch) {
        return tagged(desk.report(id, report, ifMatch));
    }

    @DELETE
    @RolesAllowed({"steward", "helper"})
    @Operation(
            operationId = "takeGrantReportBack",
            summary = "Take back what was said about a grant",
            description = "Nobody reads it here any more. What the funder quoted elsewhere stays where it is.")
    @APIResponse(responseCode = "204", description = "It is gone, or was never there")
    @APIResponse(responseCode = "403", description = "`only-the-group`; `role-needed`")
    @APIResponse(responseCode = "404", description = "No application of yours: `not-found`")
    public void takeBack(@RestPath UUID id) {
        desk.takeBack(id);
    }

    private static RestResponse<ReportView> tagged(ReportView view) {
        return RestResponse.ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }
}
