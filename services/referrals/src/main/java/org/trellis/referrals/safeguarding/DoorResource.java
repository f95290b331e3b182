package org.trellis.referrals.safeguarding;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/// Says which institutions take concerns, and lets one of them say so.
@Path("/")
@Tag(name = "Safeguarding", description = "Who hears of concerns about somebody's safety")
public class DoorResource {

    private final SafeguardingDesk desk;

    DoorResource(SafeguardingDesk desk) {
        this.desk = desk;
    }

    /// Those that take concerns.
    public record AllDoors(List<DoorView> items) {}

    @GET
    @Path("concern-doors")
    @PermitAll
    @Operation(
            operationId = "listConcernDoors",
            summary = "List the institutions that take concerns",
            description = "Readable by everybody. Fifty at most: those for the areas that are asked for come first,"
                    + " then your own and those of organisations that yours is linked with.")
    @APIResponse(responseCode = "200", description = "With the numbers that are read out")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public AllDoors list(
            @RestQuery
                    @Size(max = 10)
                    @Parameter(description = "GSS codes of where somebody is: a ward and its council, say")
                    List<@Pattern(regexp = "[EWSNK][0-9]{8}") String> area) {
        return new AllDoors(desk.doors(area));
    }

    @GET
    @Path("concern-door")
    @RolesAllowed({"liaison-officer", "support-officer", "safeguarding-lead"})
    @Operation(operationId = "readConcernDoor", summary = "Read how your institution takes concerns")
    @APIResponse(responseCode = "200", description = "As everybody reads it")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "`role-needed`")
    @APIResponse(responseCode = "404", description = "It takes none: `not-found`")
    public DoorView read() {
        return desk.door();
    }

    @PUT
    @Path("concern-door")
    @RolesAllowed("safeguarding-lead")
    @Operation(
            operationId = "openConcernDoor",
            summary = "Say that your institution takes concerns",
            description = "Only a safeguarding lead can say so, since only a safeguarding lead reads what comes.")
    @APIResponse(responseCode = "200", description = "As everybody reads it now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "`role-needed`, `no-institution`")
    public DoorView open(@NotNull @Valid NewDoor door) {
        return desk.open(door);
    }

    @DELETE
    @Path("concern-door")
    @RolesAllowed("safeguarding-lead")
    @ResponseStatus(204)
    @Operation(
            operationId = "shutConcernDoor",
            summary = "Say that your institution takes no more concerns",
            description = "What came before stays to be dealt with.")
    @APIResponse(responseCode = "204", description = "It takes none, now or before")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "`role-needed`")
    public void shut() {
        desk.shut();
    }
}
