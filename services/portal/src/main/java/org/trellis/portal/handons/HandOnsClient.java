package org.trellis.portal.handons;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Hands a referral that the group received to one of its connectors, and takes it back.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/referrals/{referral}/hand-ons")
public interface HandOnsClient {

    /// `until` is null once it is over.
    record HandOn(UUID id, UUID connectorId, String state, Instant madeAt, Instant until) {

        public boolean isLive() {
            return until != null;
        }
    }

    record To(UUID connectorId) {}

    @GET
    List<HandOn> of(@RestPath UUID referral);

    @POST
    HandOn hand(@RestPath UUID referral, @HeaderParam("Idempotency-Key") String key, To to);

    @DELETE
    @Path("{handOn}")
    void takeBack(@RestPath UUID referral, @RestPath UUID handOn);
}
