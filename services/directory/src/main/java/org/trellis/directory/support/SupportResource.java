package org.trellis.directory.support;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

@Path("/")
@Authenticated
@Tag(name = "Support", description = "A steward lets the operator look in, for some hours, to read only")
public class SupportResource {

    public record SupportList(List<SupportView> items) {}

    /// For how long, and what about.
    public record Invitation(
            @NotNull @Min(value = 1, message = "Choose 1 to 8 hours") @Max(value = 8, message = "Choose 1 to 8 hours")
            Integer hours,

            @NotBlank(message = "Say what you want help with")
            @Size(max = 200, message = "Use at most 200 characters")
            @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "Write no < or >")
            @Schema(examples = "Nobody can find our page")
            String about) {}

    private final SupportDesk desk;

    SupportResource(SupportDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("support-visits")
    @ResponseStatus(201)
    @Operation(
            summary = "Let the operator look at your group's page and links",
            description = "By a steward. To read only, and each look stands in your log. All stewards are told.")
    @APIResponse(responseCode = "403", description = "`steward-needed`, `groups-only`")
    public SupportView invite(
            @NotNull @Valid Invitation wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Send the same key to try again")
                    String key) {
        return desk.invite(wanted.hours(), wanted.about(), key);
    }

    @GET
    @Path("support-visits/mine")
    @Operation(summary = "See whether the operator may look in just now")
    public SupportList mine() {
        return new SupportList(desk.mine());
    }

    @DELETE
    @Path("support-visits/{id}")
    @ResponseStatus(204)
    @Operation(summary = "End a visit at once", description = "By a steward.")
    @APIResponse(responseCode = "404", description = "`not-found`")
    public void end(@RestPath UUID id) {
        desk.end(id);
    }
}
