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
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Shows a resident, by their code, where their request is. The code is in the body, so that no log holds it.
@Path("/resident")
@PermitAll
@Tag(name = "The resident")
@APIResponse(responseCode = "404", description = "No such code, or not any more: `not-found`")
@APIResponse(responseCode = "503", description = "`too-many-tries`: wait a minute")
public class HeldResource {

    /// What the resident types.
    @Schema(name = "ResidentCodeTyped")
    public record Typed(
            @NotBlank(message = "Type the code that you were given")
            @Size(max = 40)
            @Schema(
                    description = "As it was written down: spaces, lines and small letters do not matter",
                    examples = "k7qm 4txp 9drw")
            String code) {}

    private final CodeDesk desk;

    HeldResource(CodeDesk desk) {
        this.desk = desk;
    }

    @POST
    @Cache(noStore = true)
    @Operation(
            operationId = "lookAsResident",
            summary = "See where your request is, and who may know what of you",
            description = "Changes nothing. It shows which details may be known, and none of them.")
    @APIResponse(responseCode = "200", description = "Every organisation that it went to")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public ResidentView look(@NotNull @Valid Typed typed) {
        return desk.look(typed.code());
    }

    @POST
    @Path("stop")
    @ResponseStatus(204)
    @Operation(
            operationId = "stopAsResident",
            summary = "Stop it, and have everything forgotten that is kept of you",
            description = "What is under way is taken back, and your details are gone at once, for everybody.")
    @APIResponse(responseCode = "204", description = "Stopped, whether or not anything was under way")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public void stop(@NotNull @Valid Typed typed) {
        desk.stop(typed.code());
    }
}
