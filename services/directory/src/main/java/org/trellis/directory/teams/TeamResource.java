package org.trellis.directory.teams;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

@Path("/teams")
@Authenticated
@Tag(name = "Teams", description = "Teams of an institution, at one of which a group may point what it shares")
public class TeamResource {

    @Schema(name = "Teams", description = "All there are: an institution keeps 200 at most")
    public record TeamList(List<TeamView> items) {}

    private final TeamDesk desk;

    TeamResource(TeamDesk desk) {
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
            operationId = "listTeams",
            summary = "List your institution's teams, and who is in them",
            description =
                    "By anybody in it but a councillor, who reads no members. What is shared with a team is seen by the people of the team alone.")
    @APIResponse(responseCode = "200", description = "By name; a group has none")
    public TeamList list() {
        return desk.all();
    }

    @POST
    @RolesAllowed({"liaison-officer", "support-officer", "grants-officer", "integrator", "steward"})
    @Operation(
            operationId = "makeTeam",
            summary = "Make a team",
            description = "Institutions only. Whoever has opened to you reads its name and wards, never who is in it.")
    @APIResponse(responseCode = "201", description = "Made; nobody is in it yet")
    @APIResponse(responseCode = "409", description = "`team-name-taken`")
    @APIResponse(responseCode = "422", description = "`no-teams`, `teams-too-many`")
    public RestResponse<TeamView> make(
            @NotNull @Valid NewTeam wanted, @RestHeader(Idempotency.HEADER) @Size(max = 100) String key) {
        var made = desk.make(wanted, key);
        return RestResponse.ResponseBuilder.<TeamView>created(URI.create("teams/" + made.id()))
                .entity(made)
                .build();
    }

    @PUT
    @Path("{team}")
    @RolesAllowed({"liaison-officer", "support-officer", "grants-officer", "integrator", "steward"})
    @Operation(operationId = "changeTeam", summary = "Give a team another name or other wards")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "`not-found`: no team of yours")
    @APIResponse(responseCode = "409", description = "`team-name-taken`")
    public TeamView change(@RestPath UUID team, @NotNull @Valid NewTeam wanted) {
        return desk.change(team, wanted);
    }

    @DELETE
    @Path("{team}")
    @RolesAllowed({"liaison-officer", "support-officer", "grants-officer", "integrator", "steward"})
    @ResponseStatus(204)
    @Operation(
            operationId = "removeTeam",
            summary = "Remove a team",
            description = "What was shared with it is seen by nobody from now on; whoever shared it sees that.")
    @APIResponse(responseCode = "204", description = "Removed, whether anything was shared with it or not")
    @APIResponse(responseCode = "404", description = "`not-found`: no team of yours")
    public void remove(@RestPath UUID team) {
        desk.remove(team);
    }

    @PUT
    @Path("{team}/people/{person}")
    @RolesAllowed({"liaison-officer", "support-officer", "grants-officer", "integrator", "steward"})
    @Operation(
            operationId = "addToTeam",
            summary = "Put a member into a team",
            description = "Safe to repeat. Whoever leaves the institution leaves its teams at once.")
    @APIResponse(responseCode = "200", description = "The team as it is now")
    @APIResponse(responseCode = "404", description = "`not-found`: no team of yours, or no member")
    @APIResponse(responseCode = "503", description = "`sign-in-away`")
    public TeamView add(@RestPath UUID team, @RestPath String person) {
        return desk.add(team, person);
    }

    @DELETE
    @Path("{team}/people/{person}")
    @RolesAllowed({"liaison-officer", "support-officer", "grants-officer", "integrator", "steward"})
    @Operation(
            operationId = "takeOutOfTeam",
            summary = "Take somebody out of a team",
            description = "From this answer on they see nothing of what is shared with it.")
    @APIResponse(responseCode = "200", description = "The team as it is now")
    @APIResponse(responseCode = "404", description = "`not-found`: no team of yours, or they are not in it")
    public TeamView takeOut(@RestPath UUID team, @RestPath String person) {
        return desk.takeOut(team, person);
    }
}
