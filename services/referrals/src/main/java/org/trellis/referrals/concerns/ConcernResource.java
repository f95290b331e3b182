package org.trellis.referrals.concerns;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Lets anybody who works somewhere raise a concern, and safeguarding leads deal with those that came to them.
@Path("/concerns")
@Authenticated
@Tag(
        name = "Concerns",
        description = "Concerns about somebody's safety, raised by anybody who works somewhere. Sealed: only"
                + " safeguarding leads of the one institution that hears of a concern read it; for everybody else, and"
                + " for their own colleagues, it is not there. It is no referral, needs no link, and is in no event,"
                + " search or export")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "404", description = "None, none any more, or not for you: `not-found`")
public class ConcernResource {

    /// How it ended.
    @Schema(name = "ConcernEnd")
    public record End(
            @NotNull(message = "Say how it ended")
            @Pattern(
                    regexp = "passed-to-council|passed-to-police|passed-to-another|advice-given|no-risk-found",
                    message = "is not one of the ways in which a concern ends")
            @Schema(
                    enumeration = {
                        "passed-to-council",
                        "passed-to-police",
                        "passed-to-another",
                        "advice-given",
                        "no-risk-found"
                    })
            String outcome) {}

    /// Why it is kept a year longer.
    @Schema(name = "ConcernKeeping")
    public record Longer(
            @NotNull(message = "Say why")
            @Pattern(
                    regexp = "still-looked-into|asked-by-police|asked-by-council|for-a-court",
                    message = "is not one of the reasons for which a concern is kept longer")
            @Schema(enumeration = {"still-looked-into", "asked-by-police", "asked-by-council", "for-a-court"})
            String reason) {}

    private final RaisingDesk raising;
    private final ConcernDesk desk;

    ConcernResource(RaisingDesk raising, ConcernDesk desk) {
        this.raising = raising;
        this.desk = desk;
    }

    @POST
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
    @Cache(noStore = true)
    @Operation(
            operationId = "raiseConcern",
            summary = "Raise a concern",
            description = "It goes to whom the organisation concerned chose, as far as you may know of it; else, and"
                    + " whenever `atRisk`, to `receiverId`. What was sent cannot be read back. In danger ring 999"
                    + " first.")
    @APIResponse(responseCode = "201", description = "It arrived, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "403", description = "`role-needed`")
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
        var sent = raising.raise(concern, key);
        return RestResponse.ResponseBuilder.<SentView>created(URI.create("sent-concerns/" + sent.id()))
                .entity(sent)
                .build();
    }

    @GET
    @Cache(noStore = true)
    @Operation(operationId = "listConcerns", summary = "List concerns that came to you, the newest first")
    @APIResponse(responseCode = "200", description = "A page, without the words")
    public ConcernPage list(
            @RestQuery @DefaultValue("true") @Parameter(description = "False: those that were closed") boolean open,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.page(open, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Cache(noStore = true)
    @Operation(operationId = "readConcern", summary = "Read a concern")
    @APIResponse(responseCode = "200", description = "Never to be kept by anything in between")
    public ConcernView read(@RestPath UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("{id}/hand")
    @Cache(noStore = true)
    @Operation(
            operationId = "takeConcernInHand",
            summary = "Take a concern in hand",
            description = "Whoever sent it is shown that somebody did. Sent twice it does no more.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "`concern-closed`")
    public ConcernView take(@RestPath UUID id) {
        return desk.take(id);
    }

    @POST
    @Path("{id}/questions")
    @Cache(noStore = true)
    @Operation(
            operationId = "askAboutConcern",
            summary = "Ask the organisation concerned",
            description = "It learns that there is a concern by the first question, and reads what you write here and"
                    + " nothing else: not the concern, nor who raised it.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`concern-closed`; after twenty messages: `said-enough`")
    @APIResponse(responseCode = "422", description = "It is about no organisation: `nobody-to-ask`")
    public ConcernView ask(
            @RestPath UUID id,
            @NotNull @Valid Words question,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        return desk.ask(id, question, key);
    }

    @PUT
    @Path("{id}/end")
    @Cache(noStore = true)
    @Operation(
            operationId = "closeConcern",
            summary = "Close a concern",
            description = "It is destroyed 90 days later, and two years after it was raised at the latest. Nobody else"
                    + " reads the outcome.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "Closed before, with another outcome: `concern-closed`")
    public ConcernView close(@RestPath UUID id, @NotNull @Valid End end) {
        return desk.close(id, end.outcome());
    }

    @PUT
    @Path("{id}/keeping")
    @Cache(noStore = true)
    @Operation(operationId = "keepConcernLonger", summary = "Keep a concern a year longer, once")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`kept-longer-already`")
    public ConcernView keepLonger(@RestPath UUID id, @NotNull @Valid Longer longer) {
        return desk.keepLonger(id, longer.reason());
    }
}
