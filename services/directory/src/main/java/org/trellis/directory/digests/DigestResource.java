package org.trellis.directory.digests;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/members/me/digest")
@Authenticated
@Tag(
        name = "Digest",
        description = "Once a week, how much waits for your organisation: numbers by text message or e-mail, to those"
                + " who ask for it")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "404", description = "`not-found`: you do not belong here any more")
@APIResponse(responseCode = "503", description = "`sign-in-away`")
public class DigestResource {

    private final DigestDesk desk;

    DigestResource(DigestDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readDigest",
            summary = "Read whether and how you get a weekly digest",
            description = "Your own, in the organisation acted for. Nobody else reads it, there or elsewhere.")
    @APIResponse(responseCode = "200", description = "What you chose, and by which ways you can be reached")
    public DigestView read() {
        return desk.read();
    }

    @PUT
    @Operation(
            operationId = "chooseDigest",
            summary = "Ask for a weekly digest, or choose another day or way",
            description = "In the hour after nine on that day, outside a group's quiet hours, at most once in seven"
                    + " days, and only when something waits. It says how many signposts, bulletins, asks, offers and"
                    + " thanks there are, of those that your role reads, and nothing of what is in them.")
    @APIResponse(responseCode = "200", description = "As it is from now on")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "422", description = "`not-reached-that-way`")
    public DigestView choose(@NotNull @Valid Choice wanted) {
        return desk.choose(wanted);
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "stopDigest",
            summary = "Stop your weekly digest",
            description = "At once: one that is on its way is not sent either.")
    @APIResponse(responseCode = "204", description = "You get none, now or before")
    public void stop() {
        desk.stop();
    }
}
