package org.trellis.directory.hiding;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

@Path("/hidings")
@Tag(name = "Hidings", description = "The operator keeps a page from the public for a day, and the group can appeal")
public class HidingResource {

    public record HidingList(List<HidingView> items) {}

    /// What the group says against it.
    public record Appeal(
            @NotBlank(message = "Write what the operator should know")
            @Size(max = 500, message = "Use at most 500 characters")
            @Pattern(regexp = "[^<>]*", message = "Write no < or >")
            String words) {}

    private final HidingDesk desk;
    private final AppealDesk appeals;

    HidingResource(HidingDesk desk, AppealDesk appeals) {
        this.desk = desk;
        this.appeals = appeals;
    }

    @POST
    @RolesAllowed("operator")
    @Operation(
            summary = "Hide a public page for at most 24 hours",
            description = "By the operator. The public page and search only: what the group opened to others stays. Its"
                    + " stewards are told at once, with the reason.")
    @APIResponse(responseCode = "201", description = "Nobody finds the page from now on")
    @APIResponse(responseCode = "404", description = "`not-found`: there is no public page of such a group")
    @APIResponse(responseCode = "422", description = "`hiding-end-not-right`, `hiding-same-reason`")
    public RestResponse<HidingView> hide(
            @NotNull @Valid NewHiding wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Send the same key to try again")
                    String key) {
        return RestResponse.ResponseBuilder.<HidingView>created(URI.create("hidings"))
                .entity(desk.hide(wanted, key))
                .build();
    }

    @GET
    @RolesAllowed("operator")
    @Operation(summary = "List the last 100 hidings, with what the groups say", description = "By the operator.")
    public HidingList list() {
        return new HidingList(desk.list());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("operator")
    @ResponseStatus(204)
    @Operation(summary = "Show the page again before its time", description = "By the operator.")
    @APIResponse(responseCode = "409", description = "`hiding-over`")
    public void lift(@RestPath UUID id) {
        desk.lift(id);
    }

    @GET
    @Path("mine")
    @Authenticated
    @Operation(summary = "Read why and until when your group's page is hidden from the public")
    public HidingList mine() {
        return new HidingList(appeals.mine());
    }

    @POST
    @Path("{id}/appeal")
    @Authenticated
    @ResponseStatus(201)
    @Operation(summary = "Say what the operator should know", description = "By a steward of the group, once.")
    @APIResponse(responseCode = "403", description = "`steward-needed`")
    @APIResponse(responseCode = "404", description = "`not-found`: no hiding of your group")
    @APIResponse(responseCode = "409", description = "`hiding-over`, `appealed-already`")
    public HidingView appeal(@RestPath UUID id, @NotNull @Valid Appeal appeal) {
        return appeals.appeal(id, appeal.words());
    }
}
