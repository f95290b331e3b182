package org.trellis.signposting.signposts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Sends signposts, and shows each side its own.
@Path("/signposts")
@RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Signposts", description = "A need and a place, told to an organisation that takes signposts from yours")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class SignpostResource {

    private final SignpostDesk desk;

    SignpostResource(SignpostDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "sendSignpost",
            summary = "Send a signpost",
            description = "The receiver must take signposts from you: its side of the link stands at `signposts` or "
                    + "above, or it is an institution with a live link. Nobody learns whether or when it was read.")
    @APIResponse(responseCode = "201", description = "Sent, or sent before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(
            responseCode = "403",
            description = "You can see the receiver, but it takes no signposts from you: `signposts-not-open`; "
                    + "or your role does not allow it: `role-needed`")
    @APIResponse(responseCode = "404", description = "No such receiver that you can see: `not-found`")
    @APIResponse(
            responseCode = "422",
            description = "The words hold too much: `note-has-email`, `note-has-telephone`, `note-has-postcode`, "
                    + "`note-has-ni-number`, each with `part` (`from`, `to`: where it stands in the note); "
                    + "`note-may-name-a-person` (send again with `noteNamesNobody` if it does not); "
                    + "`place-too-exact`, `place-not-understood`, `signpost-to-yourself`")
    @APIResponse(responseCode = "503", description = "Nobody can say which links there are: `links-not-current`")
    public RestResponse<SignpostView> send(
            @NotNull @Valid NewSignpost wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var sent = desk.send(wanted, key);
        return RestResponse.ResponseBuilder.<SignpostView>created(URI.create("signposts/" + sent.id()))
                .entity(sent)
                .build();
    }

    @GET
    @Operation(operationId = "listSignposts", summary = "List your side's signposts, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `cursor-not-understood`")
    public SignpostPage list(
            @RestQuery
                    @DefaultValue("inbox")
                    @Pattern(regexp = "inbox|sent|filed", message = "must be inbox, sent or filed")
                    @Parameter(description = "`inbox`: received; `sent`; `filed`: what your side has put away")
                    String box,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(Box.of(box), Cursor.of(cursor), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSignpost", summary = "Read one signpost")
    @APIResponse(responseCode = "200", description = "The signpost, as your side sees it")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    public SignpostView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("/{id}/filing")
    @Operation(
            operationId = "fileSignpost",
            summary = "Put a signpost away, or back",
            description = "Your side's own mark: the other side sees no difference.")
    @APIResponse(responseCode = "200", description = "The signpost, as your side sees it now")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    public SignpostView file(@RestPath UUID id, @NotNull @Valid Filing filing) {
        return desk.file(id, filing.filed());
    }
}
