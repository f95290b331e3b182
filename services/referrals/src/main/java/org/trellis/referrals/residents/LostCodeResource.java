package org.trellis.referrals.residents;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Takes the word of somebody who lost their code. What is sent goes to what is kept, and to nothing else.
@Path("/resident/lost-code")
@PermitAll
@Tag(name = "The resident")
public class LostCodeResource {

    /// Where the resident says that they are reached.
    @Schema(name = "ResidentLostCode")
    public record Lost(
            @NotBlank(message = "Type the telephone number or the e-mail address that you gave")
            @Size(max = 254)
            @Schema(
                    description = "The telephone number or the e-mail address that was given with the request",
                    examples = "07700 900123")
            String reachedAt) {}

    private final LostCodeDesk desk;

    LostCodeResource(LostCodeDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "loseResidentCode",
            summary = "Say that you lost your code",
            description =
                    "If a request with a code is kept with this number or address, a new code is sent there soon, and"
                            + " the one before is dead. The answer is the same whether or not there is one. At most"
                            + " once an hour, and five times in all, for one request.")
    @APIResponse(responseCode = "202", description = "Whether or not anything is kept")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "422", description = "Neither a number nor an address: `no-address`")
    @APIResponse(responseCode = "503", description = "`too-many-tries`: wait a minute")
    public void lose(@NotNull @Valid Lost lost) {
        desk.lose(lost.reachedAt());
    }
}
