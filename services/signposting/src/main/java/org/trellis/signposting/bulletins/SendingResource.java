package org.trellis.signposting.bulletins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

/// Sends bulletins, corrects and withdraws them, and says what happened with views.
@Path("/bulletins")
@RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Bulletins")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "None of yours: `not-found`")
public class SendingResource {

    private final SendingDesk sending;
    private final CorrectingDesk correcting;

    SendingResource(SendingDesk sending, CorrectingDesk correcting) {
        this.sending = sending;
        this.correcting = correcting;
    }

    @POST
    @Path("{id}/sending")
    @Operation(
            operationId = "sendBulletin",
            summary = "Send a draft",
            description =
                    "It goes out in the background, once to each; `progress` tells how far it is. Sent again it is"
                            + " not sent twice. An organisation sends at most 20 a day.")
    @APIResponse(responseCode = "200", description = "On its way, now or before")
    @APIResponse(
            responseCode = "422",
            description =
                    "`bulletin-incomplete` with `missing`, `nobody-chosen`, `nobody-open-in-networks`, `too-many-receivers`,"
                            + " `to-institutions-only`, `end-not-possible`, `views-days-not-possible`, `attachment-unknown`")
    @APIResponse(responseCode = "429", description = "`too-many-bulletins-today` with `again`")
    @APIResponse(responseCode = "503", description = "Nobody can say which links there are: `links-not-current`")
    public BulletinView send(@RestPath UUID id) {
        return sending.send(id);
    }

    @POST
    @Path("{id}/versions")
    @Operation(
            operationId = "correctBulletin",
            summary = "Issue a corrected version",
            description =
                    "Whoever passed an earlier version on is told that it changed; everybody else sees the new one"
                            + " in its place. Earlier versions stay as they were.")
    @APIResponse(responseCode = "200", description = "As it stands, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`bulletin-not-sent`, `bulletin-withdrawn`, `too-many-versions`")
    @APIResponse(
            responseCode = "422",
            description = "`bulletin-incomplete` with `missing`, `end-not-possible`, `may-be-personal`,"
                    + " `has-persons-number`, `attachment-unknown`")
    public BulletinView correct(
            @RestPath UUID id,
            @NotNull @Valid NewVersion version,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        return correcting.correct(id, version, key);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(
            operationId = "withdrawBulletin",
            summary = "Withdraw a bulletin",
            description =
                    "The last word on it. Whoever passed it on is told; for everybody else it is gone from the inbox.")
    @APIResponse(responseCode = "200", description = "Withdrawn, now or before")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`bulletin-not-sent`: discard the draft instead")
    @APIResponse(responseCode = "422", description = "`may-be-personal`, `has-persons-number`")
    public BulletinView withdraw(@RestPath UUID id, @NotNull @Valid Withdrawing withdrawal) {
        return correcting.withdraw(id, withdrawal);
    }

    @POST
    @Path("{id}/outcome")
    @Operation(
            operationId = "sayOutcome",
            summary = "Say what happened with the views that you asked for",
            description = "All who were asked read it; those who answered are told.")
    @APIResponse(responseCode = "200", description = "Said, now or before in the same words")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(
            responseCode = "409",
            description = "`no-views-asked`, `outcome-already-said`, `bulletin-not-sent`, `bulletin-withdrawn`")
    @APIResponse(responseCode = "422", description = "`may-be-personal`, `has-persons-number`")
    public BulletinView sayOutcome(@RestPath UUID id, @NotNull @Valid SayingOutcome outcome) {
        return correcting.sayOutcome(id, outcome);
    }
}
