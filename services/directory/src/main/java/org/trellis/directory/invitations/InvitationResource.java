package org.trellis.directory.invitations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
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

@Path("/invitations")
@Tag(name = "Invitations", description = "How people come in: whoever is here invites them")
public class InvitationResource {

    public record OpenInvitations(List<InvitationView> items) {}

    /// Who comes in, and the code word that they were told.
    public record Acceptance(
            @NotBlank(message = "Say what you want to be called")
            @Size(max = 40, message = "Use at most 40 letters")
            @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "It has no < or > in it")
            @Schema(description = "What you want to be called there", examples = "Amina")
            String called,

            @Size(max = 40) @Schema(description = "When the invitation came by link", examples = "4821")
            String word) {}

    private final InvitationDesk desk;
    private final AcceptanceDesk holder;

    InvitationResource(InvitationDesk desk, AcceptanceDesk holder) {
        this.desk = desk;
        this.holder = holder;
    }

    @GET
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @Operation(operationId = "listInvitations", summary = "List your organisation's open invitations, newest first")
    public OpenInvitations list() {
        return new OpenInvitations(desk.open());
    }

    @POST
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @ResponseStatus(201)
    @Operation(
            summary = "Invite somebody",
            description = "Holds for seven days and one person. By link, only this answer carries the link and the code"
                    + " word: hand them on in two different ways. To an address, only whoever proved that the address is"
                    + " theirs can accept. At most 20 are open at a time, and 30 a day are made.")
    @APIResponse(responseCode = "201", description = "The invitation")
    @APIResponse(responseCode = "409", description = "`group-closed`")
    @APIResponse(responseCode = "422", description = "`roles-unknown`, `address-not-read`, `too-many-invitations`")
    public InvitationView invite(
            @NotNull @Valid NewInvitation wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(
                            description = "Send the same key to try again: there will be one invitation, with a new"
                                    + " link in place of the one that you did not get")
                    String key) {
        return desk.invite(wanted, key);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(operationId = "withdrawInvitation", summary = "Withdraw an open invitation")
    @APIResponse(responseCode = "204", description = "Nobody comes in by it any more")
    @APIResponse(responseCode = "404", description = "`not-found`: none of yours is open under this id")
    public void withdraw(@RestPath UUID id) {
        desk.withdraw(id);
    }

    @GET
    @Path("held/{token}")
    @PermitAll
    @Operation(
            operationId = "seeInvitation",
            summary = "See what an invitation is for",
            description = "Without sign-in, by whoever holds the link. Changes nothing.")
    @APIResponse(responseCode = "200", description = "Who invites, and as what")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, used, expired or withdrawn")
    public HeldView held(@RestPath String token) {
        return holder.held(token);
    }

    @POST
    @Path("held/{token}/acceptance")
    @Authenticated
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description = "By any signed-in person. Ask for a new access token, which names the organisation. Being a"
                    + " member already is no error. Five wrong code words end the link.")
    @APIResponse(responseCode = "200", description = "The person is a member")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, used, expired or withdrawn")
    @APIResponse(responseCode = "422", description = "`word-wrong`, `invitation-for-another`")
    @APIResponse(responseCode = "503", description = "`acceptance-noted`: it will be finished without you")
    public HeldView accept(@RestPath String token, @NotNull @Valid Acceptance acceptance) {
        return holder.accept(token, acceptance.called(), acceptance.word());
    }
}
