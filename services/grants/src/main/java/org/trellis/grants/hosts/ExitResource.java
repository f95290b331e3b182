package org.trellis.grants.hosts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lets a host say that it stops, and end once every balance has gone somewhere.
@Path("/host-exit")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Hosts")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ExitResource {

    /// When a host stops.
    @Schema(name = "NewHostExit")
    public record NewExit(
            @NotNull @Schema(description = "At least 60 days from today", examples = "2027-03-31")
            LocalDate lastDay,

            @NotBlank
            @Size(max = 1000)
            @Schema(
                    description = "For everybody to read",
                    examples = "We have nobody who keeps these books after March. Ring us about your money.")
            String words) {}

    private final ExitDesk desk;

    ExitResource(ExitDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "readHostExit", summary = "Read whether you stop, and what you still hold")
    @APIResponse(responseCode = "200", description = "As it is now")
    public ExitView look() {
        return desk.look();
    }

    @PUT
    @Operation(
            operationId = "sayHostExit",
            summary = "Say that you stop holding money for groups",
            description = "From then on you take on nobody new. Each group says where its money goes. Said again, the"
                    + " day can only be a later one.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`host-exit-ended`")
    @APIResponse(responseCode = "422", description = "`last-day-too-soon` with `earliest`")
    public ExitView say(@NotNull @Valid NewExit exit) {
        return desk.say(exit.lastDay(), exit.words());
    }

    @DELETE
    @Operation(operationId = "takeBackHostExit", summary = "Say that you stay after all")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "`host-exit-ended`")
    public ExitView takeBack() {
        return desk.takeBack();
    }

    @PUT
    @Path("end")
    @Operation(
            operationId = "endHostExit",
            summary = "End it, with nothing held any more",
            description = "Also before the last day. Refused while any balance is left.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "`balances-left` with `balances`; `host-exit-not-said`")
    public ExitView end() {
        return desk.end();
    }
}
