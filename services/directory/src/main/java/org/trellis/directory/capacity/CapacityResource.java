package org.trellis.directory.capacity;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/groups/{id}")
@Authenticated
@Tag(name = "Capacity", description = "How much a group takes on: its own to say, never with a reason")
public class CapacityResource {

    /// Until which day.
    @Schema(name = "Pausing")
    public record Pausing(
            @Schema(
                    description = "The last day, in Europe/London, at most a year ahead; two weeks when absent",
                    examples = "2027-03-03",
                    nullable = true)
            LocalDate until) {}

    /// A few words, and until which day they stand.
    @Schema(name = "NewNote")
    public record Noting(
            @NotBlank @Size(max = 140) @Pattern(regexp = "[^\\p{Cntrl}<>]*") @Schema(examples = "No fresh food today")
            String text,

            @Schema(
                    description = "The last day, in Europe/London, at most 31 days ahead; today when absent",
                    nullable = true)
            LocalDate until) {}

    private final CapacityDesk desk;
    private final PauseDesk pauses;
    private final NoteDesk notes;

    CapacityResource(CapacityDesk desk, PauseDesk pauses, NoteDesk notes) {
        this.desk = desk;
        this.pauses = pauses;
        this.notes = notes;
    }

    @GET
    @Path("capacity")
    @Operation(
            operationId = "readCapacity",
            summary = "Read what your group settled about how much it takes on",
            description = "For its stewards and helpers. For everybody else this is not there.")
    @APIResponse(responseCode = "200", description = "With an ETag for limits and quiet hours")
    @APIResponse(responseCode = "404", description = "Not your group: `not-found`")
    public RestResponse<CapacityView> read(@RestPath UUID id) {
        return answer(desk.read(id));
    }

    @PUT
    @Path("capacity")
    @Operation(
            operationId = "setCapacity",
            summary = "Set your group's limits and quiet hours",
            description = "By a steward. What is left out is no more. Lowering a limit cancels nothing. Others see"
                    + " `limited` and no number.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(responseCode = "422", description = "`need-unknown`, `limit-twice`, `quiet-hours-empty`")
    public RestResponse<CapacityView> set(
            @RestPath UUID id,
            @NotNull @Valid NewCapacity wanted,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.set(id, wanted, ifMatch));
    }

    @PUT
    @Path("pause")
    @Operation(
            operationId = "pause",
            summary = "Pause new referrals to your group until a day",
            description = "By a steward or helper, with no reason. It ends by itself at midnight after that day."
                    + " Sent again with another day it moves. Signposts still arrive.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    @APIResponse(responseCode = "422", description = "`day-is-over`, `day-too-far`")
    public RestResponse<CapacityView> pause(@RestPath UUID id, @Valid Pausing wanted) {
        return answer(pauses.pause(id, wanted == null ? null : wanted.until()));
    }

    @DELETE
    @Path("pause")
    @ResponseStatus(204)
    @Operation(operationId = "resume", summary = "Take people on again now", description = "By a steward or helper.")
    @APIResponse(responseCode = "204", description = "Not paused, whether or not it was")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    public void resume(@RestPath UUID id) {
        pauses.resume(id);
    }

    @PUT
    @Path("note")
    @Operation(
            operationId = "writeNote",
            summary = "Put a short note on your page and into search",
            description = "By a steward or helper, in place of the one before. It is gone at midnight after its day.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    @APIResponse(responseCode = "422", description = "`day-is-over`, `day-too-far`")
    public RestResponse<CapacityView> note(@RestPath UUID id, @NotNull @Valid Noting wanted) {
        return answer(notes.note(id, wanted.text(), wanted.until()));
    }

    @DELETE
    @Path("note")
    @ResponseStatus(204)
    @Operation(
            operationId = "takeNoteDown",
            summary = "Take the note down now",
            description = "By a steward or helper.")
    @APIResponse(responseCode = "204", description = "No note, whether or not there was one")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    public void takeDown(@RestPath UUID id) {
        notes.takeDown(id);
    }

    private static RestResponse<CapacityView> answer(CapacityView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Settings.etag(view.version()))
                .build();
    }
}
