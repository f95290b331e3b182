package org.trellis.grants.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// Lists what came of grants, to groups, to funders, and to those whose money it was.
@Path("/reports")
@Tag(name = "Reports")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ReportsResource {

    private final ReportDesk desk;

    ReportsResource(ReportDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
    @Operation(
            operationId = "listGrantReports",
            summary = "List what came of grants, newest grant first",
            description = "Your group's own; those to you as the funder; and those that groups let you read because the"
                    + " money was yours before.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `organisation-needed`")
    public ReportView.Page list(
            @RestQuery @Parameter(description = "Of this fund alone") UUID fund,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(fund, cursor, limit);
    }
}
