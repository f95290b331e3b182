package org.trellis.directory.safety;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/groups/{id}/safety")
@Tag(
        name = "Keeping people safe",
        description = "A group's own words, and with whom it talked them through. Never asked for, and no badge")
public class SafetyResource {

    private final SafetyDesk desk;

    SafetyResource(SafetyDesk desk) {
        this.desk = desk;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readSafety",
            summary = "Read how a group keeps people safe",
            description = "For whoever sees its page. Most groups write nothing here, and need not.")
    @APIResponse(responseCode = "200", description = "With an ETag for the group itself")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    public RestResponse<SafetyView> read(@RestPath UUID id) {
        return answer(desk.read(id));
    }

    @PUT
    @Authenticated
    @Operation(
            operationId = "writeSafety",
            summary = "Say how your group keeps people safe",
            description = "By a steward. Whoever sees your page reads it; empty takes it away.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(responseCode = "422", description = "`looks-personal`: send it again with `isPublic` if it is")
    public RestResponse<SafetyView> write(
            @RestPath UUID id,
            @NotNull @Valid SafetyWords wanted,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.write(id, wanted, ifMatch));
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }

    private static RestResponse<SafetyView> answer(SafetyView view) {
        var answer = RestResponse.ResponseBuilder.ok(view);
        if (view.version() != null) {
            answer.header("ETag", etag(view.version()));
        }
        return answer.build();
    }
}
