package org.trellis.directory.confirmations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/confirmations")
@Tag(name = "Two people", description = "What weighs most is asked for by one steward and confirmed by another")
public class ConfirmationResource {

    public record Waiting(List<ConfirmationView> items) {}

    public record Answer(
            @NotNull @Pattern(regexp = "confirm|refuse") @Schema(enumeration = {"confirm", "refuse"})
            String answer) {

        boolean isYes() {
            return answer.equals("confirm");
        }
    }

    private final ConfirmationDesk desk;

    ConfirmationResource(ConfirmationDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed("steward")
    @Operation(summary = "List what waits for a second steward")
    public Waiting open() {
        return new Waiting(desk.open());
    }

    @POST
    @Path("{id}")
    @RolesAllowed("steward")
    @ResponseStatus(204)
    @Operation(
            summary = "Confirm or refuse what another steward asked for",
            description = "Whoever asked can refuse, which takes it back, and cannot confirm.")
    @APIResponse(responseCode = "204", description = "Settled. The same answer again changes nothing")
    @APIResponse(responseCode = "403", description = "`not-your-own`")
    @APIResponse(responseCode = "404", description = "`not-found`: nothing waits for you under this id")
    public void answer(@RestPath UUID id, @NotNull @Valid Answer answer) {
        desk.answer(id, answer.isYes());
    }

    @GET
    @Path("held/{token}")
    @PermitAll
    @Operation(
            summary = "See what is asked of whoever holds this link",
            description = "Without sign-in. Changes nothing.")
    @APIResponse(responseCode = "200", description = "What, and who asked")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, settled or over")
    public ConfirmationView held(@RestPath String token) {
        return desk.held(token);
    }

    @POST
    @Path("held/{token}")
    @PermitAll
    @ResponseStatus(204)
    @Operation(
            summary = "Confirm or refuse by the link",
            description = "Without sign-in, by the steward it was sent to.")
    @APIResponse(responseCode = "204", description = "Settled. The same answer again changes nothing")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, settled or over")
    public void answerHeld(@RestPath String token, @NotNull @Valid Answer answer) {
        desk.answerHeld(token, answer.isYes());
    }
}
