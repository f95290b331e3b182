package org.trellis.directory.liaison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/links/{other}/handover")
@RolesAllowed({
    "steward",
    "helper",
    "liaison-officer",
    "helpline",
    "grants-officer",
    "support-officer",
    "safeguarding-lead",
    "integrator"
})
@Tag(name = "Liaison")
@APIResponse(responseCode = "404", description = "`not-found`: there is no link that you can see")
public class HandoverResource {

    // After every id there can be.
    private static final UUID END = new UUID(-1L, -1L);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "HandoverNotes")
    public record HandoverPage(
            List<HandoverView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    private final HandoverDesk desk;

    HandoverResource(HandoverDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listHandoverNotes",
            summary = "Read what was handed over on a link",
            description =
                    "Of both sides, the newest first. Of the other side only what it wrote since this link was open"
                            + " both ways; of your own all, for two years. Nobody learns who read them.")
    @APIResponse(responseCode = "200", description = "A page of them")
    public HandoverPage list(
            @RestPath UUID other,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) @Parameter(description = "How many on a page") int limit) {
        return desk.page(other, cursor == null ? END : cursor, limit);
    }

    @POST
    @Operation(
            operationId = "addHandoverNote",
            summary = "Leave a note for whoever looks after a link next",
            description =
                    "Both sides read it. It says which organisation, in which role, and never who. Nobody changes it"
                            + " afterwards; it goes after two years, and for the other side with the link.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "409", description = "`link-not-open-both-ways`")
    @APIResponse(
            responseCode = "422",
            description = "`looks-personal`: send it again with `isPublic` if it is; `notes-too-many`")
    public RestResponse<HandoverView> add(
            @RestPath UUID other,
            @NotNull @Valid NewHandover wanted,
            @RestHeader(Idempotency.HEADER) @Size(max = 100) String key) {
        return RestResponse.status(RestResponse.Status.CREATED, desk.add(other, wanted, key));
    }
}
