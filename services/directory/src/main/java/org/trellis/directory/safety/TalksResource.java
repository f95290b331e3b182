package org.trellis.directory.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.directory.organisations.Known;

/// Lets a group say whether a talk is seen on its page.
@Path("/talks")
@RolesAllowed("steward")
@Tag(name = "Keeping people safe")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class TalksResource {

    /// A talk, as the group sees it.
    @Schema(name = "OfferedTalk")
    public record OfferedTalk(
            UUID id,
            Known organisation,

            @Schema(examples = "2036-02-12") LocalDate day,

            @Schema(description = "The last day on which it stands anywhere", examples = "2037-02-11")
            LocalDate until,

            @Schema(description = "Whether it stands on your page: never unless you said so")
            boolean shown) {}

    @Schema(name = "OfferedTalks", description = "All there are: one for each body that you are linked with, at most")
    public record OfferedTalks(List<OfferedTalk> items) {}

    private final TalksDesk desk;

    TalksResource(TalksDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"steward", "helper"})
    @Operation(
            operationId = "listTalks",
            summary = "List which bodies say that they talked with your group about keeping people safe",
            description = "Nobody else sees them until you say so.")
    @APIResponse(responseCode = "200", description = "None is an answer too")
    public OfferedTalks list() {
        return desk.all();
    }

    @PUT
    @Path("{id}/shown")
    @ResponseStatus(204)
    @Operation(operationId = "showTalk", summary = "Have it stand on your page", description = "Safe to repeat.")
    @APIResponse(responseCode = "204", description = "Whoever sees your page reads it, until its last day")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void show(@RestPath UUID id) {
        desk.show(id);
    }

    @DELETE
    @Path("{id}/shown")
    @ResponseStatus(204)
    @Operation(
            operationId = "hideTalk",
            summary = "Have it stand on your page no more",
            description = "At once, without a reason, and nobody is told. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "Nobody else reads it")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void hide(@RestPath UUID id) {
        desk.hide(id);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeTalk",
            summary = "Take it away for both",
            description = "At once, without a reason, and nobody is told.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void remove(@RestPath UUID id) {
        desk.remove(id);
    }
}
