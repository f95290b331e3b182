package org.trellis.grants.applications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Brings applications from groups to funders, and lets groups take them back.
@Path("/applications")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(
        name = "Applications",
        description = "What was sent, as it was sent: the group and the funder read the same, and nobody changes it")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ApplicationResource {

    /// Why a refusal is to be looked at again.
    @Schema(name = "NewAppeal")
    public record NewAppeal(
            @NotBlank @Size(max = 2000) @Schema(examples = "We cook inside the ward since March.")
            String words) {}

    private final ApplicationDesk desk;

    ApplicationResource(ApplicationDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("steward")
    @Operation(
            operationId = "sendApplication",
            summary = "Send a draft",
            description = "The application has the draft's id; sent again it stays what it is. A host that is named in"
                    + " it is asked whether it holds the money. Its files go along, and the names of those who said"
                    + " yes to applying together; nobody else takes part in the draft any more.")
    @APIResponse(responseCode = "200", description = "As it was sent")
    @APIResponse(responseCode = "404", description = "No draft of your group: `not-found`")
    @APIResponse(responseCode = "409", description = "`fund-not-open`: what you wrote is kept")
    @APIResponse(
            responseCode = "422",
            description = "`application-incomplete` with `missing`; `amount-not-possible` with `field` and `mostPence`;"
                    + " `host-not-possible`")
    public Application send(@RestPath UUID id) {
        return desk.send(id);
    }

    @GET
    @Operation(
            operationId = "listApplications",
            summary = "List applications, newest first",
            description = "Those that your group sent, or that came to your organisation.")
    @APIResponse(responseCode = "200", description = "A page, without what was written in them")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Application.Page list(
            @RestQuery @Parameter(description = "Those to this fund") UUID fund,
            @RestQuery
                    @Pattern(
                            regexp = "sent|approved|refused|appealed|withdrawn",
                            message = "must be sent, approved, refused, appealed or withdrawn")
                    String state,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(fund, state, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readApplication", summary = "Read one application")
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    public Application get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("{id}/withdrawal")
    @RolesAllowed("steward")
    @Operation(
            operationId = "withdrawApplication",
            summary = "Take an application back",
            description = "At any time before the money is on its way. Nobody asks why.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "403", description = "`only-the-group`; `role-needed`")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    @APIResponse(responseCode = "409", description = "`application-paid`")
    public Application withdraw(@RestPath UUID id) {
        return desk.withdraw(id);
    }

    @POST
    @Path("{id}/appeal")
    @RolesAllowed("steward")
    @Operation(
            operationId = "appealAgainstRefusal",
            summary = "Ask that a refusal is looked at again",
            description = "Once. Somebody who did not propose the refusal proposes the second decision.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`only-the-group`; `role-needed`")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`application-not-refused`, `appealed-before`, `application-withdrawn`")
    public Application appeal(@RestPath UUID id, @NotNull @Valid NewAppeal appeal) {
        return desk.appeal(id, appeal.words());
    }
}
