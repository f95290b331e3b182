package org.trellis.directory.institutions;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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

@Path("/")
@RolesAllowed("operator")
@Tag(name = "Institutions", description = "The operator registers institutions, and holds no role in any of them")
public class InstitutionResource {

    private static final UUID BEGINNING = new UUID(0, 0);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InstitutionPage(
            List<InstitutionView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    /// To whom the invitation goes now.
    public record Again(
            @Size(min = 1, max = 200) @Schema(description = "Another address; the one before when absent")
            String firstMember,

            @Pattern(regexp = "en|cy") @Schema(description = "For another address")
            String language) {}

    private final InstitutionDesk desk;

    InstitutionResource(InstitutionDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("institutions/registrations")
    @Operation(
            summary = "Register an institution and invite its first member",
            description = "By the operator. Makes the organisation and sends the invitation, in this one request.")
    @APIResponse(responseCode = "201", description = "It stands, and its first member is invited")
    @APIResponse(
            responseCode = "422",
            description = "`name-looks-like-another`, `gss-not-right`, `gss-taken`, `address-not-read`")
    @APIResponse(responseCode = "503", description = "`registration-noted`: it will be finished without you")
    public RestResponse<InstitutionView> register(
            @NotNull @Valid NewInstitution wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Send the same key to try again: there will be one institution")
                    String key) {
        var made = desk.register(wanted, key);
        return RestResponse.ResponseBuilder.<InstitutionView>created(URI.create("institutions"))
                .entity(made)
                .build();
    }

    @GET
    @Path("institutions")
    @Operation(summary = "List the institutions that the operator registered")
    public InstitutionPage list(@RestQuery @Parameter(description = "`next` of the page before") UUID cursor) {
        return desk.list(cursor == null ? BEGINNING : cursor);
    }

    @PUT
    @Path("institutions/{id}/invitation")
    @Operation(
            summary = "Invite an institution's first member again",
            description = "To the same address or another one, as long as nobody accepted. The link before is dead.")
    @APIResponse(responseCode = "409", description = "`already-joined`")
    public InstitutionView again(@RestPath UUID id, @NotNull @Valid Again wanted) {
        return desk.again(id, wanted.firstMember(), wanted.language());
    }

    @DELETE
    @Path("institutions/{id}/invitation")
    @ResponseStatus(204)
    @Operation(summary = "Withdraw the invitation of an institution's first member")
    @APIResponse(responseCode = "409", description = "`already-joined`")
    public void withdraw(@RestPath UUID id) {
        desk.withdraw(id);
    }
}
