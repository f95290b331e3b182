package org.trellis.directory.items;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/items/{item}/guests/{other}")
@RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Items")
public class GuestResource {

    /// Until when, and whom there it is for.
    @Schema(name = "GuestInvitation")
    public record Inviting(
            @Schema(
                    description = "The last day, in Europe/London: at most 90 days from today, 14 when absent",
                    examples = "2036-07-14")
            LocalDate until,

            @Pattern(regexp = "[a-z][a-z-]{1,40}")
            @Schema(
                    description = "Only those who hold this role there read it; all of its people when absent",
                    examples = "councillor")
            String role) {}

    private final GuestDesk desk;

    GuestResource(GuestDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(
            operationId = "inviteGuest",
            summary = "Invite an organisation to one item of yours, or change until when",
            description =
                    "No link is needed, and none is made. The guest reads the item and its notes, adds notes, and sees"
                            + " nothing else of you. It is gone at midnight after the last day. Its people are told once"
                            + " that they are invited.")
    @APIResponse(responseCode = "200", description = "The item as it is now")
    @APIResponse(
            responseCode = "404",
            description = "`not-found`: no item of yours, or no organisation that you can see")
    @APIResponse(responseCode = "409", description = "`item-closed`")
    @APIResponse(
            responseCode = "422",
            description = "`guest-yourself`, `you-block-them`, `hidden-invites-nobody`, `guests-too-many`,"
                    + " `guest-day-not-possible`, `guest-role-not-there`")
    public ItemView invite(@RestPath UUID item, @RestPath UUID other, @NotNull @Valid Inviting wanted) {
        return desk.invite(item, other, wanted);
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "endGuest",
            summary = "Let a guest go, at once",
            description = "For the guest it is as if the item had never been. Its notes stay. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "No guest any more")
    @APIResponse(responseCode = "404", description = "`not-found`: no item of yours, or never a guest there")
    public void end(@RestPath UUID item, @RestPath UUID other) {
        desk.end(item, other);
    }
}
