package org.trellis.signposting.offers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Offers support, and shows each side its offers. A councillor may offer something for the council, and decides
/// nothing.
@Path("/offers")
@RolesAllowed({
    "steward",
    "helper",
    "liaison-officer",
    "support-officer",
    "grants-officer",
    "safeguarding-lead",
    "councillor",
    "integrator"
})
@Tag(
        name = "Offers",
        description = "Support that one organisation offers another, either way. Nobody has to answer an offer, and"
                + " whoever offers cannot tell a no from silence")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class OfferResource {

    private final OfferDesk desk;

    OfferResource(OfferDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({
        "steward",
        "liaison-officer",
        "support-officer",
        "grants-officer",
        "safeguarding-lead",
        "councillor",
        "integrator"
    })
    @ResponseStatus(201)
    @Operation(
            operationId = "makeOffer",
            summary = "Offer support",
            description = "To those that you choose, each of which must take signposts from you, or to whoever asked"
                    + " you. At most 20 a day.")
    @APIResponse(responseCode = "201", description = "Offered, or offered before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "403", description = "`offers-not-open` with `organisationIds`; `role-needed`")
    @APIResponse(responseCode = "404", description = "One of them, or the ask, is none that you can see: `not-found`")
    @APIResponse(responseCode = "409", description = "`ask-over`, `not-linked`")
    @APIResponse(
            responseCode = "422",
            description = "`condition-banned`, `condition-unknown` and `condition-may-be-banned` with `condition` (its"
                    + " place from nought) and `kind` (send again with `conditionsAreAllowed` if it asks for nothing"
                    + " banned); `may-be-personal` with `field` and `part` (send again with `publicContacts` if it is"
                    + " there for everybody); `has-ni-number`, `days-not-possible`, `offer-to-whom`,"
                    + " `offer-to-yourself`, `too-many-offers`")
    @APIResponse(responseCode = "503", description = "Nobody can say which links there are: `links-not-current`")
    public RestResponse<OfferView> make(
            @NotNull @Valid NewOffer wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.make(wanted, key);
        return RestResponse.ResponseBuilder.<OfferView>created(URI.create("offers/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Operation(operationId = "listOffers", summary = "List offers, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public OfferView.Page list(
            @RestQuery
                    @DefaultValue("received")
                    @Pattern(
                            regexp = "received|accepted|made|put-away",
                            message = "must be received, accepted, made or put-away")
                    @Parameter(
                            description = "`received`: open, not put away and not taken; `accepted`: taken by you;"
                                    + " `made`; `put-away`: by your side")
                    String box,
            @RestQuery @Parameter(description = "Those alone that answer this ask") UUID ask,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(OfferBox.of(box), ask, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readOffer", summary = "Read one offer")
    @APIResponse(responseCode = "200", description = "The offer, as your side sees it")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    public OfferView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @ResponseStatus(204)
    @Operation(
            operationId = "withdrawOffer",
            summary = "Withdraw your offer",
            description = "Nobody can take it from now on. What was taken before stands.")
    @APIResponse(responseCode = "204", description = "It is withdrawn")
    @APIResponse(responseCode = "403", description = "Another's: `only-the-offerer`; `role-needed`")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    public void withdraw(@RestPath UUID id) {
        desk.withdraw(id);
    }
}
