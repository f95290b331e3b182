package org.trellis.directory.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

@Path("/items/{item}/notes")
@Authenticated
@Tag(name = "Items")
@APIResponse(responseCode = "404", description = "`not-found`: no item that you may read, or not any more")
public class NoteResource {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ItemNotes")
    public record NotePage(
            List<NoteView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    private final NoteDesk desk;

    NoteResource(NoteDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listItemNotes",
            summary = "List the notes on an item",
            description = "For those who keep it and for its guests, the newest first. Nobody learns who read them.")
    @APIResponse(responseCode = "200", description = "A page of them")
    public NotePage list(
            @RestPath UUID item,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) @Parameter(description = "How many on a page") int limit) {
        return desk.page(item, cursor == null ? ItemResource.END : cursor, limit);
    }

    @POST
    @Operation(
            operationId = "addItemNote",
            summary = "Add a note to an item",
            description = "By anybody who may read it. It says which organisation, in which role, and never who."
                    + " Nobody changes it afterwards; it stays with who keeps the item. Write nothing by which a"
                    + " resident could be known.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "409", description = "`item-closed`")
    @APIResponse(responseCode = "422", description = "`notes-too-many`")
    public RestResponse<NoteView> add(
            @RestPath UUID item,
            @NotNull @Valid NewNote wanted,
            @RestHeader(Idempotency.HEADER) @Size(max = 100) String key) {
        return RestResponse.status(RestResponse.Status.CREATED, desk.add(item, wanted, key));
    }
}
