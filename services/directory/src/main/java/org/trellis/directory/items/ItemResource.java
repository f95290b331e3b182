package org.trellis.directory.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

@Path("/items")
@Authenticated
@Tag(name = "Items", description = "What an organisation has in hand, and its guests, who see one item and no more")
public class ItemResource {

    /// Greater than every id that there is.
    static final UUID END = new UUID(-1, -1);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Items")
    public record ItemPage(
            List<ItemView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    private final ItemDesk desk;

    ItemResource(ItemDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listItems",
            summary = "List the items of your organisation",
            description = "By anybody in it, the newest first. Where you are guests stands under `/visits`.")
    @APIResponse(responseCode = "200", description = "A page of them")
    public ItemPage list(
            @RestQuery @Parameter(description = "Only those that are open, or closed; all when absent") Boolean open,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) @Parameter(description = "How many on a page") int limit) {
        return desk.page(open, cursor == null ? END : cursor, limit);
    }

    @POST
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "makeItem",
            summary = "Make an item",
            description = "Only your organisation's people see it, until you invite a guest. Write nothing by which a"
                    + " resident could be known. There are 50 open ones at most.")
    @APIResponse(responseCode = "201", description = "Made, with an ETag")
    @APIResponse(responseCode = "422", description = "`items-too-many`")
    public RestResponse<ItemView> make(
            @NotNull @Valid NewItem wanted, @RestHeader(Idempotency.HEADER) @Size(max = 100) String key) {
        var made = desk.make(wanted, key);
        return RestResponse.ResponseBuilder.<ItemView>created(URI.create("items/" + made.id()))
                .entity(made)
                .header("ETag", made.etag())
                .build();
    }

    @GET
    @Path("{item}")
    @Operation(
            operationId = "readItem",
            summary = "Read an item of your own, or one at which you are a guest",
            description = "A guest reads it until its last day is over, or until either side ends that.")
    @APIResponse(responseCode = "200", description = "With an ETag where it is your own")
    @APIResponse(responseCode = "404", description = "`not-found`: no item that you may read, or not any more")
    public RestResponse<ItemView> get(@RestPath UUID item) {
        return answer(desk.get(item));
    }

    @PUT
    @Path("{item}")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(operationId = "changeItem", summary = "Change an item of your own")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "404", description = "`not-found`: no item of yours")
    @APIResponse(responseCode = "409", description = "`item-closed`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    public RestResponse<ItemView> change(
            @RestPath UUID item,
            @NotNull @Valid NewItem wanted,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.change(item, wanted, ifMatch));
    }

    @PUT
    @Path("{item}/closed")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(
            operationId = "closeItem",
            summary = "Close an item of your own, for good",
            description = "All guests are gone with this answer; the notes stay with you. Safe to repeat.")
    @APIResponse(responseCode = "204", description = "Closed")
    @APIResponse(responseCode = "404", description = "`not-found`: no item of yours")
    public void close(@RestPath UUID item) {
        desk.close(item);
    }

    @DELETE
    @Path("{item}")
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(
            operationId = "removeItem",
            summary = "Remove an item of your own",
            description = "With all its notes. It cannot be had back.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "`not-found`: no item of yours")
    public void remove(@RestPath UUID item) {
        desk.remove(item);
    }

    private static RestResponse<ItemView> answer(ItemView view) {
        var answer = RestResponse.ResponseBuilder.ok(view);
        if (view.etag() != null) {
            answer.header("ETag", view.etag());
        }
        return answer.build();
    }
}
