package org.trellis.referrals.residents;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.trellis.messaging.Idempotency;

/// Lets people ask for themselves, without an account.
@Path("/resident/asks")
@PermitAll
@Tag(name = "The resident")
public class OwnAskResource {

    private final OwnAskDesk desk;

    OwnAskResource(OwnAskDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Cache(noStore = true)
    @Operation(
            operationId = "askAsResident",
            summary = "Ask for help yourself",
            description =
                    "It counts against what the receiver takes on as any referral does. What is written is closed until"
                            + " the receiver accepts, and names nobody before that.")
    @APIResponse(responseCode = "201", description = "Sent, now or up to a day before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(
            responseCode = "404",
            description = "No such pathway, or none by which people come by themselves: `not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`receiver-paused`, `receiver-full` with `resumeOn` and up to three `alternatives`;"
                    + " `asked-before`: under this key, longer ago")
    @APIResponse(responseCode = "503", description = "`too-many-ask`: wait a few minutes")
    public OwnAskView ask(
            @NotNull @Valid OwnAsk wanted,
            @RestHeader(Idempotency.HEADER)
                    @NotNull(message = "Give a random UUID of your own")
                    @Parameter(
                            required = true,
                            description =
                                    "A random UUID for this form, kept to yourself: whoever has it can have the code"
                                            + " shown again for a day")
                    UUID key) {
        return desk.ask(wanted, key);
    }
}
