package org.trellis.portal.hosting;

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

/// What the organisation acted for is asked to hold.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/host-asks")
public interface HostingClient {

    record Ask(
            UUID id,
            UUID groupId,
            UUID funderId,
            String title,
            Long pence,
            Instant at,
            Boolean agreed,
            Long paidPence) {

        public boolean isAnswered() {
            return agreed != null;
        }

        public boolean isHeld() {
            return Boolean.TRUE.equals(agreed);
        }

        public boolean isPaid() {
            return paidPence != null && paidPence > 0;
        }
    }

    record Asks(List<Ask> items, UUID next) {}

    record Answer(boolean agreed) {}

    @GET
    Asks list(@RestQuery UUID cursor, @RestQuery int limit);

    @PUT
    @Path("{id}/answer")
    void answer(@RestPath UUID id, Answer answer);
}
