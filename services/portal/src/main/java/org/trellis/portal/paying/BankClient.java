package org.trellis.portal.paying;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Says where money for the organisation acted for goes. Nobody reads a whole number here.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/bank-details")
public interface BankClient {

    record Given(UUID id, String hint, String state, boolean yours, Instant proposedAt, Instant usableFrom) {

        public boolean isProposed() {
            return "proposed".equals(state);
        }

        public boolean isInUse() {
            return "in-use".equals(state);
        }
    }

    record Accounts(List<Given> items) {}

    @GET
    Accounts look();

    @PUT
    @Path("proposed")
    void propose(PaymentsClient.Account details);

    @DELETE
    @Path("proposed")
    void takeOff();

    @PUT
    @Path("{id}/agreement")
    void agree(@RestPath UUID id);
}
