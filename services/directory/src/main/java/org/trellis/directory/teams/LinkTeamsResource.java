package org.trellis.directory.teams;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The teams of an institution, for whoever has opened to it and may want to show one of them something.
@Path("/links/{other}/teams")
@Tag(name = "Links")
public class LinkTeamsResource {

    @Schema(name = "TeamNames")
    public record TeamNameList(List<TeamName> items) {}

    private final LinkTeamsDesk desk;

    LinkTeamsResource(LinkTeamsDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({
        "steward",
        "helper",
        "liaison-officer",
        "helpline",
        "grants-officer",
        "support-officer",
        "safeguarding-lead",
        "integrator"
    })
    @Operation(
            operationId = "linkTeams",
            summary = "List the teams of an institution that you have opened to",
            description = "A share card may name one of them. Who is in a team only the institution knows.")
    @APIResponse(responseCode = "200", description = "By name; none where you have not opened, or where there are none")
    public TeamNameList teams(@RestPath UUID other) {
        return desk.of(other);
    }
}
