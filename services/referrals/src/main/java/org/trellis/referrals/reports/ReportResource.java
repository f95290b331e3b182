package org.trellis.referrals.reports;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/pathways/{id}/reports")
@Tag(name = "Reports", description = "Readers tell the holder of a pathway whether it was right; only it reads that")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
public class ReportResource {

    private final ReportDesk desk;

    ReportResource(ReportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Authenticated
    @ResponseStatus(204)
    @Operation(
            operationId = "reportPathway",
            summary = "Tell the holder whether a pathway was right",
            description = "By anybody of an organisation that reads it, but not by its holder. The holder sees which"
                    + " organisation said it, unless that is a group without a public page. An organisation's last word"
                    + " counts. What two councils or infrastructure bodies find `wrong` puts the pathway in doubt.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "400", description = "`invalid-request`: names the field; `organisation-needed`")
    @APIResponse(responseCode = "404", description = "Your own, or none that you can read: `not-found`")
    public void say(@RestPath UUID id, @NotNull @Valid NewReport report) {
        desk.say(id, report);
    }

    @GET
    @RolesAllowed({"steward", "helper", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @Operation(
            operationId = "readPathwayReports",
            summary = "Read what readers said of your pathway",
            description = "The newest fifty. For everybody else this is not there. Kept for 180 days.")
    @APIResponse(responseCode = "200", description = "The newest first")
    @APIResponse(responseCode = "403", description = "`role-needed`")
    @APIResponse(responseCode = "404", description = "Not your organisation's: `not-found`")
    public List<ReportView> read(@RestPath UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{report}/settled")
    @RolesAllowed({"steward", "helper", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(
            operationId = "settlePathwayReport",
            summary = "Say that a report was dealt with",
            description = "It no longer counts against the pathway. Sent twice it does no more.")
    @APIResponse(responseCode = "204", description = "Settled, now or before, or there is none of this id")
    @APIResponse(responseCode = "403", description = "`role-needed`")
    @APIResponse(responseCode = "404", description = "Not your organisation's: `not-found`")
    public void settle(@RestPath UUID id, @RestPath UUID report) {
        desk.settle(id, report);
    }
}
