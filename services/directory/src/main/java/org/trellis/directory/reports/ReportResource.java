package org.trellis.directory.reports;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/groups/{id}/reports")
@Tag(name = "Reports", description = "Readers tell a group whether its page was right; only the group reads it")
public class ReportResource {

    private final ReportDesk desk;

    ReportResource(ReportDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @ResponseStatus(204)
    @Operation(
            operationId = "reportPage",
            summary = "Tell a group whether its page was right",
            description = "By anybody who sees the page, signed in or not, but not by the group itself. The group reads"
                    + " which organisation said it; of people who are not signed in nothing is kept, and ten a day are"
                    + " enough. A council's or infrastructure body's `right` is shown on the page as use; what two of"
                    + " them find `wrong` makes the page `stale`. An organisation's last word of a day counts.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "400", description = "`invalid-request`: names the field")
    @APIResponse(
            responseCode = "404",
            description = "Absent, hidden, your own, or listed by somebody else: `not-found`")
    public void say(@RestPath UUID id, @NotNull @Valid NewReport report) {
        desk.say(id, report);
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "readReports",
            summary = "Read what readers said of your group's page",
            description = "For its stewards and helpers. For everybody else this is not there. Kept for 180 days.")
    @APIResponse(responseCode = "200", description = "Counts, and the newest")
    @APIResponse(responseCode = "404", description = "Not your group: `not-found`")
    public ReportsView read(@RestPath UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{report}/settled")
    @Authenticated
    @ResponseStatus(204)
    @Operation(
            operationId = "settleReport",
            summary = "Say that a report was dealt with",
            description = "By a steward or helper. It no longer counts against the page. Sent twice it does no more.")
    @APIResponse(responseCode = "204", description = "Settled, now or before, or there is none of this id")
    @APIResponse(responseCode = "404", description = "Not your group: `not-found`")
    public void settle(@RestPath UUID id, @RestPath UUID report) {
        desk.settle(id, report);
    }
}
