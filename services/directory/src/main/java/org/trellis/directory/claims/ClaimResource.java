package org.trellis.directory.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

@Path("/groups/{id}/claims")
@RolesAllowed("steward")
@Tag(name = "Imports")
public class ClaimResource {

    /// Which published row the group says is itself.
    @Schema(name = "NewImportClaim")
    public record NewClaim(
            @NotNull @Schema(description = "The row's id in search")
            UUID importedId) {}

    private final ClaimDesk desk;

    ClaimResource(ClaimDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "claimImportedRow",
            summary = "Say of an imported row: that is us",
            description = "By a steward. The row gives way at once and does not come back with a later import. Who"
                    + " listed it is told that a group claimed it, and not which. Safe to repeat.")
    @APIResponse(responseCode = "201", description = "The row is gone from what is public")
    @APIResponse(responseCode = "403", description = "`role-needed`")
    @APIResponse(responseCode = "404", description = "`not-found`: the group is not yours, or nothing is listed so")
    @APIResponse(responseCode = "422", description = "`too-many-claims`")
    public ClaimView claim(
            @RestPath UUID id,
            @NotNull @Valid NewClaim claim,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Accepted; a claim is made once in any case")
                    String key) {
        return desk.claim(id, claim.importedId(), key);
    }
}
