package org.trellis.directory.liaison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/links/{other}/liaison")
@Tag(name = "Liaison")
public class LinkLiaisonResource {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LinkLiaisons")
    public record BothSides(
            @Schema(description = "Who of you looks after it: named for it, or for all; absent when nobody is")
            LiaisonView ours,

            @Schema(
                    description = "Who of them does, as far as they show it; absent when nobody is named, and while the"
                            + " link is not open both ways")
            LiaisonView theirs,

            @Schema(description = "Whether both sides are open now, so that each reads the other's")
            boolean openBothWays) {}

    private final LiaisonDesk desk;

    LinkLiaisonResource(LiaisonDesk desk) {
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
            operationId = "linkLiaison",
            summary = "Read who looks after a link on both sides",
            description = "Names are for the two sides alone, and gone with the link.")
    @APIResponse(responseCode = "200", description = "Both sides, as far as they are yours to see")
    @APIResponse(responseCode = "404", description = "`not-found`: there is no link that you can see")
    public BothSides get(@RestPath UUID other) {
        return desk.of(other);
    }

    @PUT
    @ResponseStatus(204)
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "nameLiaison",
            summary = "Name who of you looks after a link",
            description =
                    "The other side reads what they are called, their team, and who covers for them today, while the"
                            + " link is open both ways. Nobody has to be named.")
    @APIResponse(responseCode = "204", description = "From now on")
    @APIResponse(responseCode = "404", description = "`not-found`: no organisation that you can see")
    @APIResponse(responseCode = "422", description = "`link-not-opened`, `liaison-not-here`")
    public void name(@RestPath UUID other, @NotNull @Valid Naming wanted) {
        desk.name(other, wanted);
    }

    @DELETE
    @ResponseStatus(204)
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "endLiaison",
            summary = "Have nobody of your own look after a link",
            description = "Whoever looks after all links looks after this one, or else the team does. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "From now on")
    public void end(@RestPath UUID other) {
        desk.end(other);
    }
}
