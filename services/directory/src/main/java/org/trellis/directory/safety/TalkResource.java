package org.trellis.directory.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/// Lets an infrastructure body say that it talked with a group about keeping people safe.
@Path("/links/{other}/talk")
@RolesAllowed("safeguarding-lead")
@Tag(name = "Keeping people safe")
public class TalkResource {

    /// When it was talked through. There is no field for what was said of it.
    @Schema(name = "NewTalk")
    public record Day(
            @NotNull(message = "Give the day")
            @Schema(description = "Today, or a day of the last twelve months", examples = "2036-02-12")
            LocalDate day) {}

    /// What the body said; whether the group shows it stands on the group's page and nowhere else.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SaidTalk")
    public record Said(
            @Schema(description = "Absent when there is nothing")
            LocalDate day,

            @Schema(description = "The last day on which it stands anywhere")
            LocalDate until) {

        static final Said NOTHING = new Said(null, null);
    }

    private final TalkDesk desk;

    TalkResource(TalkDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readTalk",
            summary = "Read what you said of a talk with a group",
            description = "It belongs to both: the group can take it away too.")
    @APIResponse(responseCode = "200", description = "The day, or nothing")
    @APIResponse(responseCode = "404", description = "`not-found`: there is no link that you can see")
    public Said read(@RestPath UUID other) {
        return desk.read(other);
    }

    @PUT
    @Operation(
            operationId = "sayTalk",
            summary = "Say that you talked with a group about keeping people safe",
            description = "The group decides whether anybody sees it, and can hide or remove it at any time. It goes a"
                    + " year after the day, and with the link. Another day takes the place of the one before.")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "403", description = "`infrastructure-only`, `role-needed`")
    @APIResponse(responseCode = "404", description = "`not-found`: no link with a group that you can see")
    @APIResponse(responseCode = "409", description = "`link-not-open-both-ways`")
    @APIResponse(responseCode = "422", description = "`talk-day-not-possible`")
    public Said say(@RestPath UUID other, @NotNull @Valid Day wanted) {
        return desk.say(other, wanted.day());
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "takeTalkBack",
            summary = "Take it back",
            description = "It is gone for both, and from the group's page, at once. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void takeBack(@RestPath UUID other) {
        desk.takeBack(other);
    }
}
