package org.trellis.signposting.networks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Invites organisations into networks, and lets them say yes or no.
@Path("/networks")
@RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Networks")
@APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class InvitationResource {

    private final InvitingDesk desk;

    InvitationResource(InvitingDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/{id}/invitations")
    @ResponseStatus(204)
    @Operation(
            operationId = "inviteToNetwork",
            summary = "Invite an organisation that you can see",
            description =
                    "It says yes itself, within 30 days. Nobody learns of a no, nor whether it was invited before."
                            + " 30 a day are the most.")
    @APIResponse(responseCode = "204", description = "Invited, now or before, or a member already")
    @APIResponse(
            responseCode = "404",
            description = "No network that you are in, or no organisation that you can see: `not-found`")
    @APIResponse(responseCode = "409", description = "`no-institutions-here`")
    @APIResponse(responseCode = "422", description = "`invite-yourself`")
    @APIResponse(responseCode = "503", description = "`too-many-invitations`; `links-not-current`")
    public void invite(@RestPath UUID id, @NotNull @Valid NewInvitation wanted) {
        desk.invite(id, wanted.organisationId());
    }

    @POST
    @Path("/codes")
    @Operation(
            operationId = "typeNetworkCode",
            summary = "Type a code that a member passed on",
            description = "It invites your organisation: look at the network, then join, or do not.")
    @APIResponse(responseCode = "200", description = "The network that it leads to")
    @APIResponse(responseCode = "409", description = "`no-institutions-here`")
    @APIResponse(responseCode = "422", description = "`code-not-known`: unknown, replaced or older than two weeks")
    @APIResponse(responseCode = "503", description = "`too-many-codes`: tomorrow again")
    public NetworkView.Found type(@NotNull @Valid TypedCode typed) {
        return new NetworkView.Found(desk.type(typed.code()));
    }

    @PUT
    @Path("/{id}/seat")
    @ResponseStatus(204)
    @Operation(
            operationId = "joinNetwork",
            summary = "Join a network that your organisation is invited to",
            description = "Members then see that you are in it, and you read what is written from now on.")
    @APIResponse(responseCode = "204", description = "Joined, now or before")
    @APIResponse(responseCode = "404", description = "None that you are invited to: `not-found`")
    @APIResponse(responseCode = "409", description = "`no-institutions-here`, `network-full`")
    public void join(@RestPath UUID id, @NotNull @Valid Seat seat) {
        desk.join(id, seat.shownName());
    }

    @DELETE
    @Path("/{id}/invitation")
    @Operation(operationId = "declineNetwork", summary = "Say no to an invitation, which nobody is told")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void decline(@RestPath UUID id) {
        desk.decline(id);
    }
}
