package org.trellis.directory.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

@Path("/")
@Tag(name = "Organisations", description = "Who there is, as far as the caller may know")
public class OrganisationResource {

    private static final UUID BEGINNING = new UUID(0, 0);

    /// One of the caller's own organisations.
    public record Mine(
            UUID id,

            @Schema(description = "Absent while the registration is unfinished")
            String name,

            @Schema(description = "Absent while the registration is unfinished")
            String kind,

            @Schema(examples = "[\"steward\"]") List<String> roles,

            @Schema(description = "False when the organisation is known to sign-in only")
            boolean registered) {}

    public record MineList(List<Mine> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            List<Known> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    /// An institution that the operator has evidence of.
    public record NewInstitution(
            @NotNull @Schema(description = "The id of its Keycloak organization")
            UUID id,

            @NotNull @Pattern(regexp = "council|infrastructure|partner")
            String kind,

            @NotBlank @Size(max = 120) @Pattern(regexp = "[^\\p{Cntrl}<>]*")
            String name,

            @NotBlank @Size(max = 500) @Schema(description = "Why the operator is sure of who this is")
            String evidence) {}

    private final OrganisationDesk desk;

    OrganisationResource(OrganisationDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("organisations/mine")
    @Authenticated
    @Operation(summary = "List the organisations that the caller belongs to")
    public MineList mine() {
        return new MineList(desk.mine());
    }

    @GET
    @Path("organisations/{id}")
    @PermitAll
    @Operation(summary = "Read one organisation's name and kind")
    @APIResponse(responseCode = "200", description = "What the caller may know of it")
    @APIResponse(responseCode = "404", description = "Absent or hidden: `not-found`")
    public Known get(@RestPath UUID id) {
        return desk.get(id);
    }

    @GET
    @Path("organisations")
    @PermitAll
    @Operation(
            summary = "List public organisations of a kind, or look up known ids",
            description = "With `ids`, up to 100 of them: those the caller may know of. Otherwise those of `kind`.")
    public Page list(
            @RestQuery @DefaultValue("council") @Pattern(regexp = "group|council|infrastructure|partner") String kind,
            @RestQuery @DefaultValue("") @Size(max = 100) @Parameter(description = "Part of the name") String q,
            @RestQuery @Separator(",") @Size(max = 100) List<UUID> ids,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor) {
        return ids == null || ids.isEmpty()
                ? desk.ofKind(kind, q, cursor == null ? BEGINNING : cursor)
                : desk.byIds(ids);
    }

    @POST
    @Path("institutions")
    @RolesAllowed("operator")
    @ResponseStatus(204)
    @Operation(
            summary = "Register an institution",
            description = "By the operator, for an organisation made in Keycloak. Safe to repeat.")
    public void register(@NotNull @Valid NewInstitution wanted) {
        desk.register(wanted);
    }
}
