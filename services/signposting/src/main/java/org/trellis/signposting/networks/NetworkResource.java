package org.trellis.signposting.networks;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Founds networks, shows them to their members, and lets members leave.
@Path("/networks")
@RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Networks", description = "Places in which groups meet, which belong to nobody")
@APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class NetworkResource {

    private final NetworkDesk desk;

    NetworkResource(NetworkDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed("steward")
    @ResponseStatus(201)
    @Operation(
            operationId = "foundNetwork",
            summary = "Found a network",
            description = "Any group may. From then on it belongs to nobody: any member invites, each leaves alone, and"
                    + " nobody changes what was said at the founding.")
    @APIResponse(responseCode = "201", description = "Founded, now or before under the same `Idempotency-Key`")
    @APIResponse(
            responseCode = "422",
            description = "`words-have-email`, `words-have-telephone`, `words-have-postcode`, `words-have-ni-number`,"
                    + " each with `part`")
    public RestResponse<NetworkView> found(
            @NotNull @Valid NewNetwork wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var founded = desk.found(wanted, key);
        return RestResponse.ResponseBuilder.<NetworkView>created(URI.create("networks/" + founded.id()))
                .entity(founded)
                .build();
    }

    @GET
    @RolesAllowed({"steward", "helper", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "listNetworks",
            summary = "List the networks that your organisation is invited to, and those it is in",
            description = "There is no list of networks: to everybody else one is not there.")
    @APIResponse(responseCode = "200", description = "All of them, without their members")
    public NetworkView.All all() {
        return desk.all();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"steward", "helper", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(operationId = "readNetwork", summary = "Read a network that your organisation is in, or invited to")
    @APIResponse(responseCode = "200", description = "To members with who is in it")
    @APIResponse(responseCode = "404", description = "None that you are in or invited to: `not-found`")
    public NetworkView one(@RestPath UUID id) {
        return desk.one(id);
    }

    @DELETE
    @Path("/{id}/seat")
    @Operation(
            operationId = "leaveNetwork",
            summary = "Leave a network",
            description = "At once and without a reason. What you wrote stays for the others until it is a year old."
                    + " With its last member a network is gone.")
    @APIResponse(responseCode = "204", description = "Left")
    @APIResponse(responseCode = "404", description = "None that you are in: `not-found`")
    public void leave(@RestPath UUID id) {
        desk.leave(id);
    }

    @POST
    @Path("/{id}/code")
    @Operation(
            operationId = "makeNetworkCode",
            summary = "Make a code by which others can join",
            description = "Shown this once, for two weeks; the one before is dead. Whoever has it can join, so pass it"
                    + " on with care.")
    @APIResponse(responseCode = "200", description = "The code")
    @APIResponse(responseCode = "404", description = "None that you are in: `not-found`")
    public NetworkView.Code code(@RestPath UUID id) {
        return desk.code(id);
    }

    @PUT
    @Path("/{id}/members/{member}/muting")
    @RolesAllowed({"steward", "helper", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "muteNetworkMember",
            summary = "Read no messages of a member, or read them again",
            description = "For your organisation alone; nobody learns of it.")
    @APIResponse(responseCode = "204", description = "As you said")
    @APIResponse(responseCode = "404", description = "No other member of a network that you are in: `not-found`")
    public void mute(@RestPath UUID id, @RestPath UUID member, @NotNull @Valid NetworkView.Muting muting) {
        desk.mute(id, member, muting.muted());
    }
}
