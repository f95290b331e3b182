package org.trellis.directory.reminders;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/still-right/{token}")
@PermitAll
@Tag(name = "Freshness")
public class StillRightResource {

    /// What the holder of the link says of the page.
    @Schema(name = "StillRightAnswer")
    public record Answer(
            @NotNull @Pattern(regexp = "right|wrong") @Schema(enumeration = {"right", "wrong"})
            String answer) {}

    private final StillRightDesk desk;

    StillRightResource(StillRightDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readStillRight",
            summary = "See what the holder of this link is asked",
            description = "Without sign-in. Changes nothing.")
    @APIResponse(responseCode = "200", description = "The group's page in short, and what was answered")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, over, or its holder has left the group")
    public QuestionView look(@RestPath String token) {
        return desk.look(token);
    }

    @POST
    @ResponseStatus(204)
    @Operation(
            operationId = "answerStillRight",
            summary = "Say by the link that the page is right, or that it is not",
            description = "Without sign-in, by the steward it was sent to. `right` confirms the page now; `wrong`"
                    + " makes it `stale` until somebody confirms it. The last answer counts.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "404", description = "`not-found`: unknown, over, or its holder has left the group")
    public void answer(@RestPath String token, @NotNull @Valid Answer answer) {
        desk.answer(token, answer.answer().equals("right"));
    }
}
