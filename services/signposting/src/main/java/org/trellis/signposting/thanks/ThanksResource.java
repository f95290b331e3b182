package org.trellis.signposting.thanks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows a group its thanks, and nobody else.
@Path("/thanks")
@RolesAllowed({"steward", "helper"})
@Tag(name = "Thanks", description = "Straight to a group. Nobody else reads, counts or ranks them")
@APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ThanksResource {

    private final ReadingDesk desk;

    ThanksResource(ReadingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readThanks",
            summary = "Read your group's thanks, newest first",
            description = "They are kept for a year. Whoever said them learns nothing of what became of them.")
    @APIResponse(responseCode = "200", description = "A page")
    public ThankView.Page read(
            @RestQuery @DefaultValue("false") @Parameter(description = "Those that were put away") boolean putAway,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.page(putAway, cursor, limit);
    }

    @PUT
    @Path("/{id}/filing")
    @Operation(operationId = "fileThank", summary = "Put thanks away, or back")
    @APIResponse(responseCode = "204", description = "Put away, or back")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void file(@RestPath UUID id, @NotNull @Valid ThankView.Filing filing) {
        desk.putAway(id, filing.filed());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeThank", summary = "Remove thanks for good")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void remove(@RestPath UUID id) {
        desk.remove(id);
    }

    @GET
    @Path("/door")
    @Operation(operationId = "readThanksDoor", summary = "Read whether your group wants thanks here")
    @APIResponse(responseCode = "200", description = "Whether it does")
    public ThankView.Door door() {
        return new ThankView.Door(desk.isOpen());
    }

    @PUT
    @Path("/door")
    @RolesAllowed("steward")
    @Operation(
            operationId = "turnThanksDoor",
            summary = "Want no thanks here, or want them again",
            description = "What came before stays until you remove it.")
    @APIResponse(responseCode = "204", description = "As you said")
    public void turn(@NotNull @Valid ThankView.Door door) {
        desk.turn(door.open());
    }
}
