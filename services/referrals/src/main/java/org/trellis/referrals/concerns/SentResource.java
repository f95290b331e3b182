package org.trellis.referrals.concerns;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Lets anybody who works somewhere raise a concern about somebody's safety.
@Path("/")
@RolesAllowed({
    "steward",
    "helper",
    "liaison-officer",
    "helpline",
    "councillor",
    "support-officer",
    "grants-officer",
    "safeguarding-lead"
})
@Tag(
        name = "Concerns",
        description = "Concerns about somebody's safety. Sealed: only safeguarding leads of the one institution that"
                + " hears of a concern read it. It is no referral, needs no link, and is in no event, search or export")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class SentResource {

    private final RaisingDesk desk;

    SentResource(RaisingDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("concerns")
    @Cache(noStore = true)
    @Operation(
            operationId = "raiseConcern",
            summary = "Raise a concern",
            description =
                    "It goes to whom the organisation concerned chose, as far as you may know of it; else, and"
                            + " whenever `atRisk`, to `receiverId`. What was sent cannot be read back. In danger ring 999 first.")
    @APIResponse(responseCode = "201", description = "It arrived, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "409", description = "More than twenty within a day: `too-many-concerns`")
    @APIResponse(
            responseCode = "422",
            description = "`receiver-needed`, `takes-no-concerns`, `receiver-is-concerned`: nothing was sent")
    public RestResponse<SentView> raise(
            @NotNull @Valid NewConcern concern,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var sent = desk.raise(concern, key);
        return RestResponse.ResponseBuilder.<SentView>created(URI.create("sent-concerns/" + sent.id()))
                .entity(sent)
                .build();
    }

    @GET
    @Path("sent-concerns")
    @Cache(noStore = true)
    @Operation(
            operationId = "listSentConcerns",
            summary = "List the concerns that your organisation sent, the newest first",
            description = "Without a word of them. One about your own organisation is seen by whoever sent it alone."
                    + " Kept for two years.")
    @APIResponse(responseCode = "200", description = "A page")
    public SentPage list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.page(cursor, limit);
    }

    @GET
    @Path("sent-concerns/{id}")
    @Cache(noStore = true)
    @Operation(operationId = "readSentConcern", summary = "Read whether a concern was taken in hand")
    @APIResponse(responseCode = "200", description = "Without a word of it")
    @APIResponse(responseCode = "404", description = "None that you sent: `not-found`")
    public SentView read(@RestPath UUID id) {
        return desk.read(id);
    }
}
