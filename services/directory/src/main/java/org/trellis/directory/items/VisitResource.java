package org.trellis.directory.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/visits")
@Authenticated
@Tag(name = "Items")
public class VisitResource {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Visits")
    public record VisitPage(
            List<ItemView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    private final GuestDesk desk;

    VisitResource(GuestDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listVisits",
            summary = "List the items of others at which you are a guest",
            description = "Those that are for you: what is for another role in your organisation is not among them.")
    @APIResponse(responseCode = "200", description = "A page of them, the newest first")
    public VisitPage list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) @Parameter(description = "How many on a page") int limit) {
        return desk.visits(cursor == null ? ItemResource.END : cursor, limit);
    }

    @DELETE
    @Path("{item}")
    @ResponseStatus(204)
    @Operation(
            operationId = "leaveItem",
            summary = "Leave an item at which you are a guest",
            description = "Your whole organisation leaves it, at once and without a reason. Your notes stay there.")
    @APIResponse(responseCode = "204", description = "You are no guest there any more")
    @APIResponse(responseCode = "404", description = "`not-found`: you are no guest there")
    public void leave(@RestPath UUID item) {
        desk.leave(item);
    }
}
