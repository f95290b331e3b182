package org.trellis.portal.together;

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

/// What the organisation acted for is asked into by others.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/taking-part")
public interface TakingPartClient {

    /// `groupName` is as whom the group asks.
    record Invited(
            UUID id,
            UUID draftId,
            UUID groupId,
            String groupName,
            UUID fundId,
            String part,
            Instant until,
            Boolean agreed) {

        public boolean isHelp() {
            return "helper".equals(part);
        }

        public boolean isTaken() {
            return Boolean.TRUE.equals(agreed);
        }
    }

    record All(List<Invited> items, UUID next) {}

    record Named(UUID id, UUID groupId, String title, String name, Instant sentAt) {}

    record AllNamed(List<Named> items, UUID next) {}

    record Said(boolean agreed, String name) {}

    @GET
    All list(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("named")
    AllNamed named(@RestQuery UUID cursor, @RestQuery int limit);

    @PUT
    @Path("{id}/answer")
    void answer(@RestPath UUID id, Said said);
}
