package org.trellis.signposting.offers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Takes an offer, hands it back, puts it away, and says that it is done.
@Path("/offers/{id}")
@RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
@Tag(name = "Offers")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
public class TakingResource {

    /// Puts an offer away, or back.
    @Schema(name = "OfferFiling", description = "Your side's mark alone, and the way to say no")
    public record OfferFiling(
            @NotNull @Schema(description = "True puts it away, false puts it back", examples = "true")
            Boolean filed) {}

    private final TakingDesk desk;

    TakingResource(TakingDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("acceptance")
    @Operation(
            operationId = "takeOffer",
            summary = "Take an offer",
            description = "With its conditions as they are listed, and no others. Whoever offers sees that you did."
                    + " There is nothing to send when you do not: silence is fine.")
    @APIResponse(responseCode = "200", description = "Taken, now or before")
    @APIResponse(responseCode = "409", description = "`offer-full`, `offer-over` with `state`, `not-linked`")
    @APIResponse(responseCode = "503", description = "Nobody can say which links there are: `links-not-current`")
    public OfferView accept(@RestPath UUID id) {
        return desk.accept(id);
    }

    @DELETE
    @Path("acceptance")
    @ResponseStatus(204)
    @Operation(
            operationId = "handBackOffer",
            summary = "Hand back what you took",
            description = "At once and with no reason. Another one can take it instead.")
    @APIResponse(responseCode = "204", description = "You have it no longer")
    @APIResponse(responseCode = "409", description = "`already-done`")
    public void handBack(@RestPath UUID id) {
        desk.handBack(id);
    }

    @PUT
    @Path("acceptances/{acceptor}/done")
    @ResponseStatus(200)
    @Operation(
            operationId = "endAcceptance",
            summary = "Say that what was taken is done",
            description = "By whoever offered it or whoever took it. Both see it, and the first time counts.")
    @APIResponse(responseCode = "200", description = "The offer as it is now")
    public OfferView done(@RestPath UUID id, @RestPath UUID acceptor) {
        return desk.done(id, acceptor);
    }

    @PUT
    @Path("filing")
    @Operation(
            operationId = "fileOffer",
            summary = "Put an offer away, or back",
            description = "Your side's own mark: whoever offers sees no difference, and you are not reminded.")
    @APIResponse(responseCode = "200", description = "The offer, as your side sees it now")
    public OfferView file(@RestPath UUID id, @NotNull @Valid OfferFiling filing) {
        return desk.file(id, filing.filed());
    }
}
