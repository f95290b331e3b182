package org.trellis.directory.liaison;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/liaisons")
@Authenticated
@Tag(name = "Liaison", description = "Who looks after a link, and what they leave for whoever comes next")
public class LiaisonResource {

    @Schema(name = "Liaisons", description = "All there are: one for each link at most, and one for all others")
    public record LiaisonList(List<LiaisonView> items) {}

    private final LiaisonDesk desk;

    LiaisonResource(LiaisonDesk desk) {
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
            operationId = "listLiaisons",
            summary = "List who of your organisation looks after which link",
            description = "The one for all links that have nobody of their own comes first. By anybody here but a"
                    + " councillor: it names members.")
    @APIResponse(responseCode = "200", description = "None is an answer too")
    public LiaisonList list() {
        return desk.all();
    }

    @PUT
    @Path("default")
    @ResponseStatus(204)
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "nameLiaisonForAll",
            summary = "Name who looks after all links that have nobody of their own",
            description =
                    "Whoever is linked with you both ways reads what they are called, their team, and who covers for"
                            + " them today. They are told by their logbook, and may decline.")
    @APIResponse(responseCode = "204", description = "From now on")
    @APIResponse(responseCode = "422", description = "`liaison-not-here`")
    public void name(@NotNull @Valid Naming wanted) {
        desk.name(null, wanted);
    }

    @DELETE
    @Path("default")
    @ResponseStatus(204)
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "endLiaisonForAll",
            summary = "Have nobody look after the links that have nobody of their own",
            description = "The other sides read that it is the team. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "Nobody, from now on")
    public void end() {
        desk.end(null);
    }

    @DELETE
    @Path("mine/{liaison}")
    @ResponseStatus(204)
    @Operation(
            operationId = "declineLiaison",
            summary = "Decline to look after a link, or all of them",
            description = "By whoever was named, at any time and without a reason.")
    @APIResponse(responseCode = "204", description = "You look after it no more")
    @APIResponse(responseCode = "404", description = "`not-found`: you were not named there")
    public void decline(@RestPath UUID liaison) {
        desk.decline(liaison);
    }
}
