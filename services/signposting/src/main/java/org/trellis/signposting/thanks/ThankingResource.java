package org.trellis.signposting.thanks;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

/// Lets organisations, and people without an account, thank a group.
@Path("/thanks/to-groups")
@Tag(name = "Thanks")
@APIResponse(responseCode = "404", description = "No group that you can see: `not-found`")
@APIResponse(responseCode = "409", description = "`takes-no-thanks`")
@APIResponse(responseCode = "503", description = "`too-many-thanks`: wait a few minutes; `links-not-current`")
public class ThankingResource {

    private final ThankingDesk desk;

    ThankingResource(ThankingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ResponseStatus(204)
    @Operation(
            operationId = "mayThank",
            summary = "Ask whether a group can be thanked here",
            description = "By the organisation that you act for, or by anybody.")
    @APIResponse(responseCode = "204", description = "It can")
    @APIResponse(responseCode = "422", description = "`thanks-are-for-groups`")
    public void look(@RestPath UUID id) {
        desk.look(id);
    }

    @POST
    @RolesAllowed({
        "steward",
        "helper",
        "helpline",
        "liaison-officer",
        "grants-officer",
        "support-officer",
        "councillor",
        "safeguarding-lead",
        "integrator"
    })
    @ResponseStatus(204)
    @Operation(
            operationId = "thankGroup",
            summary = "Thank a group",
            description = "Only the group reads it, with your organisation's name where it may know it. Whether it was"
                    + " read is told to nobody.")
    @APIResponse(responseCode = "204", description = "Said, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
    @APIResponse(
            responseCode = "422",
            description = "`words-have-email`, `words-have-telephone`, `words-have-postcode`: send it again with"
                    + " `nothingPrivate` if everybody may have it; `words-have-ni-number`; each with `part`."
                    + " `thanks-are-for-groups`, `thanks-to-yourself`")
    public void thank(
            @NotNull @Valid NewThank said,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        desk.thank(said, key);
    }

    @POST
    @Path("/as-resident")
    @PermitAll
    @ResponseStatus(204)
    @Operation(
            operationId = "thankGroupAsResident",
            summary = "Thank a group without an account",
            description = "A group whose page everybody can read. Nothing is kept of who said it.")
    @APIResponse(responseCode = "204", description = "Said, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(
            responseCode = "422",
            description = "`words-have-email`, `words-have-telephone`, `words-have-postcode`, `words-have-ni-number`,"
                    + " each with `part`; `thanks-are-for-groups`")
    public void thankAsResident(
            @NotNull @Valid NewThank said,
            @RestHeader(Idempotency.HEADER)
                    @NotNull(message = "Give a random UUID of your own")
                    @Parameter(required = true, description = "A random UUID for this form")
                    UUID key) {
        desk.thankAsResident(said, key);
    }
}
