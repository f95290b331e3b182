package org.trellis.portal.paying;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What the organisation acted for is to pay, and where to.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/payments")
public interface PaymentsClient {

    record Payment(
            UUID id,
            UUID awardId,
            UUID fundId,
            UUID groupId,
            UUID payeeId,
            String way,
            Long pence,
            String state,
            Instant madeAt,
            Instant since,
            boolean groupIsGone) {

        public boolean isBought() {
            return "bought".equals(way);
        }

        public boolean isToPay() {
            return "to-pay".equals(state);
        }

        /// Whether it may be marked as paid or failed.
        public boolean isUnderWay() {
            return isToPay() || "in-file".equals(state);
        }

        public boolean isPaid() {
            return "paid".equals(state);
        }
    }

    record Payments(List<Payment> items, UUID next) {}

    record State(String state) {}

    record Account(String accountName, String sortCode, String accountNumber) {

        // Never with its fields: it must not come into a log.
        @Override
        public String toString() {
            return "Account";
        }
    }

    @GET
    Payments list(@RestQuery String state, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Payment read(@RestPath UUID id);

    @GET
    @Path("{id}/account")
    Account account(@RestPath UUID id);

    @PUT
    @Path("{id}/state")
    void become(@RestPath UUID id, State state);
}
