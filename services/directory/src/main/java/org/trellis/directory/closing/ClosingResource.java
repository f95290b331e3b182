package org.trellis.directory.closing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.directory.members.Outcome;

@Path("/closing")
@RolesAllowed("steward")
@Tag(name = "Closing", description = "A group closes, can open again within thirty days, and is destroyed")
public class ClosingResource {

    /// Whether the group is closed, and what becomes of it then.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Closed(
            boolean closed,

            @Schema(
                    description = "Until then the group can open again and take its data away; from then on everything"
                            + " that is kept of it is destroyed. Absent while it is open",
                    examples = "2026-12-29T14:05:00Z")
            Instant destroyedAt) {}

    private final ClosingDesk desk;

    ClosingResource(ClosingDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"steward", "helper"})
    @Operation(operationId = "readClosing", summary = "Read whether your group is closed, and when it is destroyed")
    public Closed get() {
        var ends = desk.endsAt();
        return new Closed(ends.isPresent(), ends.orElse(null));
    }

    @POST
    @Operation(
            operationId = "closeGroup",
            summary = "Close your group",
            description =
                    "Nobody else sees it any more, its links end, open invitations are withdrawn. Its members stay,"
                            + " to read and to export, for thirty days. Then everything that is kept of it is destroyed;"
                            + " its stewards are sent the day, and a link to the certificate.")
    @APIResponse(responseCode = "200", description = "`done`")
    @APIResponse(responseCode = "202", description = "`asked`: another steward has to confirm it")
    public RestResponse<Outcome> close() {
        var outcome = desk.close();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(outcome.status()), outcome)
                .build();
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "openGroupAgain",
            summary = "Open your group again",
            description = "Within thirty days. It stays unlisted until it says otherwise; links do not come back.")
    @APIResponse(responseCode = "204", description = "Open")
    @APIResponse(responseCode = "409", description = "`closed-for-good`")
    public void open() {
        desk.open();
    }
}
